import SchemaBuilder from '@pothos/core';

/** Each project of a run loads the schema anew in the same process, plugins and all. Import this before the schema. */
SchemaBuilder.allowPluginReRegistration = true;
