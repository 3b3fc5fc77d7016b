'use strict';

/**
 * The features of ECMAScript 2024 that the server uses and Node 20 lacks. tsconfig.json lists the same features under `lib`,
 * so that the compiler refuses anything else that is newer.
 */

Map.groupBy ??= function groupBy(items, keyOf) {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

Promise.withResolvers ??= function withResolvers() {
  const made = {};
  made.promise = new this((resolve, reject) => Object.assign(made, { resolve, reject }));
  return made;
};
