import SchemaBuilder from '@pothos/core';

/** Each project of a run loads the schema again in the same process, including plugins. Import this before the schema. */
SchemaBuilder.allowPluginReRegistration = true;
