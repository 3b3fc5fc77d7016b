/* Generated from the Prisma schema. Do not edit. */
import type { StoredModel } from '../stored-models.ts';

/** The models of the Prisma schema by name, and how PostgreSQL stores them. */
export const storedModels: Readonly<Record<string, StoredModel>> = {
  "Article": {
    "table": "article",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "url": {
        "column": "url",
        "type": "String",
        "required": false,
        "list": false
      },
      "headline": {
        "column": "headline",
        "type": "String",
        "required": false,
        "list": false
      },
      "kind": {
        "column": "kind",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "language": {
        "column": "language",
        "type": "String",
        "required": true,
        "list": false
      },
      "publisherId": {
        "column": "publisher_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "publishedEarliest": {
        "column": "published_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "publishedLatest": {
        "column": "published_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "publishedSort": {
        "column": "published_sort",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "publishedBasis": {
        "column": "published_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "sha256": {
        "column": "sha256",
        "type": "String",
        "required": false,
        "list": false
      },
      "archivedUrl": {
        "column": "archived_url",
        "type": "String",
        "required": false,
        "list": false
      },
      "note": {
        "column": "note",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "folded": {
        "column": "folded",
        "type": "String",
        "required": false,
        "list": false
      }
    },
    "relations": {
      "publisher": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "publisher_id",
        "keyIsHere": true
      },
      "credits": {
        "model": "Credit",
        "list": true,
        "required": true,
        "key": "article_id",
        "keyIsHere": false
      },
      "mentions": {
        "model": "Mention",
        "list": true,
        "required": true,
        "key": "article_id",
        "keyIsHere": false
      },
      "claims": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "article_id",
        "keyIsHere": false
      },
      "personStatuses": {
        "model": "PersonStatus",
        "list": true,
        "required": true,
        "key": "article_id",
        "keyIsHere": false
      },
      "readings": {
        "model": "Reading",
        "list": true,
        "required": true,
        "key": "article_id",
        "keyIsHere": false
      }
    }
  },
  "Credit": {
    "table": "credit",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "articleId": {
        "column": "article_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "position": {
        "column": "position",
        "type": "Int",
        "required": true,
        "list": false
      },
      "role": {
        "column": "role",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "label": {
        "column": "label",
        "type": "String",
        "required": true,
        "list": false
      },
      "personId": {
        "column": "person_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "organisationId": {
        "column": "organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "article": {
        "model": "Article",
        "list": false,
        "required": true,
        "key": "article_id",
        "keyIsHere": true
      },
      "person": {
        "model": "Person",
        "list": false,
        "required": false,
        "key": "person_id",
        "keyIsHere": true
      },
      "organisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "organisation_id",
        "keyIsHere": true
      }
    }
  },
  "Claim": {
    "table": "claim",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "key": {
        "column": "key",
        "type": "String",
        "required": true,
        "list": false
      },
      "articleId": {
        "column": "article_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "position": {
        "column": "position",
        "type": "Int",
        "required": true,
        "list": false
      },
      "measure": {
        "column": "measure",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "countType": {
        "column": "count_type",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "unit": {
        "column": "unit",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "stance": {
        "column": "stance",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "periodFrom": {
        "column": "period_from",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "periodTo": {
        "column": "period_to",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "quantifier": {
        "column": "quantifier",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "value": {
        "column": "value",
        "type": "Int",
        "required": false,
        "list": false
      },
      "low": {
        "column": "low",
        "type": "Int",
        "required": false,
        "list": false
      },
      "high": {
        "column": "high",
        "type": "Int",
        "required": false,
        "list": false
      },
      "sortValue": {
        "column": "sort_value",
        "type": "Int",
        "required": true,
        "list": false
      },
      "figurePoint": {
        "column": "figure_point",
        "type": "Int",
        "required": true,
        "list": false
      },
      "intervalLow": {
        "column": "interval_low",
        "type": "Int",
        "required": false,
        "list": false
      },
      "intervalHigh": {
        "column": "interval_high",
        "type": "Int",
        "required": false,
        "list": false
      },
      "wording": {
        "column": "wording",
        "type": "String",
        "required": true,
        "list": false
      },
      "quotePrefix": {
        "column": "quote_prefix",
        "type": "String",
        "required": false,
        "list": false
      },
      "quoteSuffix": {
        "column": "quote_suffix",
        "type": "String",
        "required": false,
        "list": false
      },
      "quoteStart": {
        "column": "quote_start",
        "type": "Int",
        "required": false,
        "list": false
      },
      "quoteEnd": {
        "column": "quote_end",
        "type": "Int",
        "required": false,
        "list": false
      },
      "composition": {
        "column": "composition",
        "type": "String",
        "required": false,
        "list": false
      },
      "eventId": {
        "column": "event_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "placeId": {
        "column": "place_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "populationId": {
        "column": "population_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "responsibleLabel": {
        "column": "responsible_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "responsibleId": {
        "column": "responsible_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "responsibleBasis": {
        "column": "responsible_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "cause": {
        "column": "cause",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "verification": {
        "column": "verification",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "identification": {
        "column": "identification",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "asOfEarliest": {
        "column": "as_of_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "asOfLatest": {
        "column": "as_of_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "asOfSort": {
        "column": "as_of_sort",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "asOfBasis": {
        "column": "as_of_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "countedFrom": {
        "column": "counted_from",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "countedTo": {
        "column": "counted_to",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "knownFrom": {
        "column": "known_from",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "printedFrom": {
        "column": "printed_from",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "publisherId": {
        "column": "publisher_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "seriesKey": {
        "column": "series_key",
        "type": "String",
        "required": true,
        "list": false
      },
      "behaviour": {
        "column": "behaviour",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "caveats": {
        "column": "caveats",
        "type": "Enum",
        "required": true,
        "list": true
      },
      "reading": {
        "column": "reading",
        "type": "String",
        "required": false,
        "list": false
      },
      "otherQuantifier": {
        "column": "other_quantifier",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "note": {
        "column": "note",
        "type": "String",
        "required": false,
        "list": false
      },
      "rank": {
        "column": "rank",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "status": {
        "column": "status",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "retraction": {
        "column": "retraction",
        "type": "String",
        "required": false,
        "list": false
      },
      "entryMethod": {
        "column": "entry",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "datasetId": {
        "column": "dataset_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "originOrganisationId": {
        "column": "origin_organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "originPersonId": {
        "column": "origin_person_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "originLabel": {
        "column": "origin_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "originKey": {
        "column": "origin_key",
        "type": "String",
        "required": true,
        "list": false
      },
      "passedOnBy": {
        "column": "passed_on_by",
        "type": "String",
        "required": true,
        "list": true
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "folded": {
        "column": "folded",
        "type": "String",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "article": {
        "model": "Article",
        "list": false,
        "required": true,
        "key": "article_id",
        "keyIsHere": true
      },
      "event": {
        "model": "Event",
        "list": false,
        "required": true,
        "key": "event_id",
        "keyIsHere": true
      },
      "place": {
        "model": "Place",
        "list": false,
        "required": false,
        "key": "place_id",
        "keyIsHere": true
      },
      "population": {
        "model": "Population",
        "list": false,
        "required": true,
        "key": "population_id",
        "keyIsHere": true
      },
      "responsible": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "responsible_id",
        "keyIsHere": true
      },
      "publisher": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "publisher_id",
        "keyIsHere": true
      },
      "dataset": {
        "model": "Dataset",
        "list": false,
        "required": false,
        "key": "dataset_id",
        "keyIsHere": true
      },
      "originOrganisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "origin_organisation_id",
        "keyIsHere": true
      },
      "originPerson": {
        "model": "Person",
        "list": false,
        "required": false,
        "key": "origin_person_id",
        "keyIsHere": true
      },
      "attributions": {
        "model": "Attribution",
        "list": true,
        "required": true,
        "key": "claim_id",
        "keyIsHere": false
      },
      "relationsFrom": {
        "model": "ClaimRelation",
        "list": true,
        "required": true,
        "key": "from_id",
        "keyIsHere": false
      },
      "relationsTo": {
        "model": "ClaimRelation",
        "list": true,
        "required": true,
        "key": "to_id",
        "keyIsHere": false
      },
      "candidates": {
        "model": "Candidate",
        "list": true,
        "required": true,
        "key": "claim_id",
        "keyIsHere": false
      }
    }
  },
  "Attribution": {
    "table": "attribution",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "claimId": {
        "column": "claim_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "personStatusId": {
        "column": "person_status_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "position": {
        "column": "position",
        "type": "Int",
        "required": true,
        "list": false
      },
      "label": {
        "column": "label",
        "type": "String",
        "required": true,
        "list": false
      },
      "verb": {
        "column": "verb",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "basis": {
        "column": "basis",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "unnamed": {
        "column": "unnamed",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "organisationId": {
        "column": "organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "personId": {
        "column": "person_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "claimAsOfSort": {
        "column": "claim_as_of_sort",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "claim": {
        "model": "Claim",
        "list": false,
        "required": false,
        "key": "claim_id",
        "keyIsHere": true
      },
      "personStatus": {
        "model": "PersonStatus",
        "list": false,
        "required": false,
        "key": "person_status_id",
        "keyIsHere": true
      },
      "organisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "organisation_id",
        "keyIsHere": true
      },
      "person": {
        "model": "Person",
        "list": false,
        "required": false,
        "key": "person_id",
        "keyIsHere": true
      }
    }
  },
  "ClaimRelation": {
    "table": "claim_relation",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "fromId": {
        "column": "from_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "kind": {
        "column": "kind",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "toId": {
        "column": "to_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "note": {
        "column": "note",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "from": {
        "model": "Claim",
        "list": false,
        "required": true,
        "key": "from_id",
        "keyIsHere": true
      },
      "to": {
        "model": "Claim",
        "list": false,
        "required": true,
        "key": "to_id",
        "keyIsHere": true
      }
    }
  },
  "Dataset": {
    "table": "dataset",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "title": {
        "column": "title",
        "type": "String",
        "required": true,
        "list": false
      },
      "description": {
        "column": "description",
        "type": "String",
        "required": false,
        "list": false
      },
      "url": {
        "column": "url",
        "type": "String",
        "required": false,
        "list": false
      },
      "licence": {
        "column": "licence",
        "type": "String",
        "required": true,
        "list": false
      },
      "issuerId": {
        "column": "issuer_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "issuer": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "issuer_id",
        "keyIsHere": true
      },
      "claims": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "dataset_id",
        "keyIsHere": false
      },
      "observations": {
        "model": "Observation",
        "list": true,
        "required": true,
        "key": "dataset_id",
        "keyIsHere": false
      },
      "vintages": {
        "model": "Vintage",
        "list": true,
        "required": true,
        "key": "dataset_id",
        "keyIsHere": false
      }
    }
  },
  "Vintage": {
    "table": "vintage",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "datasetId": {
        "column": "dataset_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "publishedOn": {
        "column": "published_on",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "dated": {
        "column": "dated",
        "type": "Boolean",
        "required": true,
        "list": false
      },
      "file": {
        "column": "file",
        "type": "String",
        "required": false,
        "list": false
      },
      "sha256": {
        "column": "sha256",
        "type": "String",
        "required": false,
        "list": false
      },
      "rows": {
        "column": "rows",
        "type": "Int",
        "required": false,
        "list": false
      },
      "numbers": {
        "column": "numbers",
        "type": "Int",
        "required": true,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "dataset": {
        "model": "Dataset",
        "list": false,
        "required": true,
        "key": "dataset_id",
        "keyIsHere": true
      }
    }
  },
  "Observation": {
    "table": "observation",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "datasetId": {
        "column": "dataset_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "day": {
        "column": "day",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "from": {
        "column": "from_day",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "eventId": {
        "column": "event_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "measure": {
        "column": "measure",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "populationId": {
        "column": "population_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "placeId": {
        "column": "place_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "countType": {
        "column": "count_type",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "unit": {
        "column": "unit",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "responsibleLabel": {
        "column": "responsible_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "responsibleId": {
        "column": "responsible_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "responsibleBasis": {
        "column": "responsible_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "cause": {
        "column": "cause",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "verification": {
        "column": "verification",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "identification": {
        "column": "identification",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "value": {
        "column": "value",
        "type": "Int",
        "required": false,
        "list": false
      },
      "low": {
        "column": "low",
        "type": "Int",
        "required": false,
        "list": false
      },
      "high": {
        "column": "high",
        "type": "Int",
        "required": false,
        "list": false
      },
      "valueSort": {
        "column": "value_sort",
        "type": "Int",
        "required": true,
        "list": false
      },
      "field": {
        "column": "field",
        "type": "String",
        "required": true,
        "list": false
      },
      "partOf": {
        "column": "part_of",
        "type": "String",
        "required": false,
        "list": false
      },
      "label": {
        "column": "label",
        "type": "String",
        "required": false,
        "list": false
      },
      "organisationId": {
        "column": "organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "publishedFrom": {
        "column": "published_from",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "publishedUntil": {
        "column": "published_until",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "status": {
        "column": "status",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "retraction": {
        "column": "retraction",
        "type": "String",
        "required": false,
        "list": false
      },
      "seriesKey": {
        "column": "series_key",
        "type": "String",
        "required": true,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "dataset": {
        "model": "Dataset",
        "list": false,
        "required": true,
        "key": "dataset_id",
        "keyIsHere": true
      },
      "event": {
        "model": "Event",
        "list": false,
        "required": true,
        "key": "event_id",
        "keyIsHere": true
      },
      "population": {
        "model": "Population",
        "list": false,
        "required": true,
        "key": "population_id",
        "keyIsHere": true
      },
      "place": {
        "model": "Place",
        "list": false,
        "required": false,
        "key": "place_id",
        "keyIsHere": true
      },
      "responsible": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "responsible_id",
        "keyIsHere": true
      },
      "organisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "organisation_id",
        "keyIsHere": true
      }
    }
  },
  "Event": {
    "table": "event",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "name": {
        "column": "name",
        "type": "String",
        "required": true,
        "list": false
      },
      "kind": {
        "column": "kind",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "description": {
        "column": "description",
        "type": "String",
        "required": false,
        "list": false
      },
      "startEarliest": {
        "column": "start_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "startLatest": {
        "column": "start_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "startSort": {
        "column": "start_sort",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "endEarliest": {
        "column": "end_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "endLatest": {
        "column": "end_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "parentId": {
        "column": "parent_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "rollsUp": {
        "column": "rolls_up",
        "type": "Boolean",
        "required": true,
        "list": false
      },
      "latitude": {
        "column": "latitude",
        "type": "Float",
        "required": false,
        "list": false
      },
      "longitude": {
        "column": "longitude",
        "type": "Float",
        "required": false,
        "list": false
      },
      "precision": {
        "column": "precision",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "wikidataId": {
        "column": "wikidata_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "mergedIntoId": {
        "column": "merged_into_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "folded": {
        "column": "folded",
        "type": "String",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "parent": {
        "model": "Event",
        "list": false,
        "required": false,
        "key": "parent_id",
        "keyIsHere": true
      },
      "subEvents": {
        "model": "Event",
        "list": true,
        "required": true,
        "key": "parent_id",
        "keyIsHere": false
      },
      "places": {
        "model": "EventPlace",
        "list": true,
        "required": true,
        "key": "event_id",
        "keyIsHere": false
      },
      "claims": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "event_id",
        "keyIsHere": false
      },
      "observations": {
        "model": "Observation",
        "list": true,
        "required": true,
        "key": "event_id",
        "keyIsHere": false
      },
      "personStatuses": {
        "model": "PersonStatus",
        "list": true,
        "required": true,
        "key": "event_id",
        "keyIsHere": false
      },
      "mentions": {
        "model": "Mention",
        "list": true,
        "required": true,
        "key": "event_id",
        "keyIsHere": false
      },
      "mergedInto": {
        "model": "Event",
        "list": false,
        "required": false,
        "key": "merged_into_id",
        "keyIsHere": true
      },
      "merged": {
        "model": "Event",
        "list": true,
        "required": true,
        "key": "merged_into_id",
        "keyIsHere": false
      }
    }
  },
  "EventPlace": {
    "table": "event_place",
    "columns": {
      "eventId": {
        "column": "event_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "placeId": {
        "column": "place_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "event": {
        "model": "Event",
        "list": false,
        "required": true,
        "key": "event_id",
        "keyIsHere": true
      },
      "place": {
        "model": "Place",
        "list": false,
        "required": true,
        "key": "place_id",
        "keyIsHere": true
      }
    }
  },
  "Label": {
    "table": "label",
    "columns": {
      "folded": {
        "column": "folded",
        "type": "String",
        "required": true,
        "list": false
      }
    },
    "relations": {}
  },
  "Organisation": {
    "table": "organisation",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "name": {
        "column": "name",
        "type": "String",
        "required": true,
        "list": false
      },
      "nameLanguage": {
        "column": "name_language",
        "type": "String",
        "required": false,
        "list": false
      },
      "kind": {
        "column": "kind",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "description": {
        "column": "description",
        "type": "String",
        "required": false,
        "list": false
      },
      "parentId": {
        "column": "parent_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "parentViewLabel": {
        "column": "parent_view_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "parentViewOrganisationId": {
        "column": "parent_view_organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "parentViewBasis": {
        "column": "parent_view_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "country": {
        "column": "country",
        "type": "String",
        "required": false,
        "list": false
      },
      "wikidataId": {
        "column": "wikidata_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "mergedIntoId": {
        "column": "merged_into_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "folded": {
        "column": "folded",
        "type": "String",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "parent": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "parent_id",
        "keyIsHere": true
      },
      "parentViewOrganisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "parent_view_organisation_id",
        "keyIsHere": true
      },
      "mergedInto": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "merged_into_id",
        "keyIsHere": true
      },
      "merged": {
        "model": "Organisation",
        "list": true,
        "required": true,
        "key": "merged_into_id",
        "keyIsHere": false
      },
      "names": {
        "model": "Name",
        "list": true,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": false
      },
      "children": {
        "model": "Organisation",
        "list": true,
        "required": true,
        "key": "parent_id",
        "keyIsHere": false
      },
      "parentViews": {
        "model": "Organisation",
        "list": true,
        "required": true,
        "key": "parent_view_organisation_id",
        "keyIsHere": false
      },
      "placeViews": {
        "model": "PlaceParent",
        "list": true,
        "required": true,
        "key": "view_organisation_id",
        "keyIsHere": false
      },
      "articles": {
        "model": "Article",
        "list": true,
        "required": true,
        "key": "publisher_id",
        "keyIsHere": false
      },
      "affiliations": {
        "model": "Affiliation",
        "list": true,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": false
      },
      "mentions": {
        "model": "Mention",
        "list": true,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": false
      },
      "attributions": {
        "model": "Attribution",
        "list": true,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": false
      },
      "originOf": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "origin_organisation_id",
        "keyIsHere": false
      },
      "published": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "publisher_id",
        "keyIsHere": false
      },
      "responsibleFor": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "responsible_id",
        "keyIsHere": false
      },
      "observations": {
        "model": "Observation",
        "list": true,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": false
      },
      "observedActs": {
        "model": "Observation",
        "list": true,
        "required": true,
        "key": "responsible_id",
        "keyIsHere": false
      },
      "credits": {
        "model": "Credit",
        "list": true,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": false
      },
      "datasets": {
        "model": "Dataset",
        "list": true,
        "required": true,
        "key": "issuer_id",
        "keyIsHere": false
      }
    }
  },
  "Mention": {
    "table": "mention",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "articleId": {
        "column": "article_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "position": {
        "column": "position",
        "type": "Int",
        "required": true,
        "list": false
      },
      "label": {
        "column": "label",
        "type": "String",
        "required": true,
        "list": false
      },
      "personId": {
        "column": "person_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "organisationId": {
        "column": "organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "eventId": {
        "column": "event_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "article": {
        "model": "Article",
        "list": false,
        "required": true,
        "key": "article_id",
        "keyIsHere": true
      },
      "person": {
        "model": "Person",
        "list": false,
        "required": false,
        "key": "person_id",
        "keyIsHere": true
      },
      "organisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "organisation_id",
        "keyIsHere": true
      },
      "event": {
        "model": "Event",
        "list": false,
        "required": false,
        "key": "event_id",
        "keyIsHere": true
      }
    }
  },
  "Person": {
    "table": "person",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "name": {
        "column": "name",
        "type": "String",
        "required": true,
        "list": false
      },
      "nameLanguage": {
        "column": "name_language",
        "type": "String",
        "required": false,
        "list": false
      },
      "description": {
        "column": "description",
        "type": "String",
        "required": false,
        "list": false
      },
      "nationalities": {
        "column": "nationalities",
        "type": "String",
        "required": true,
        "list": true
      },
      "wikidataId": {
        "column": "wikidata_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "mergedIntoId": {
        "column": "merged_into_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "folded": {
        "column": "folded",
        "type": "String",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "mergedInto": {
        "model": "Person",
        "list": false,
        "required": false,
        "key": "merged_into_id",
        "keyIsHere": true
      },
      "merged": {
        "model": "Person",
        "list": true,
        "required": true,
        "key": "merged_into_id",
        "keyIsHere": false
      },
      "names": {
        "model": "Name",
        "list": true,
        "required": true,
        "key": "person_id",
        "keyIsHere": false
      },
      "affiliations": {
        "model": "Affiliation",
        "list": true,
        "required": true,
        "key": "person_id",
        "keyIsHere": false
      },
      "mentions": {
        "model": "Mention",
        "list": true,
        "required": true,
        "key": "person_id",
        "keyIsHere": false
      },
      "statuses": {
        "model": "PersonStatus",
        "list": true,
        "required": true,
        "key": "person_id",
        "keyIsHere": false
      },
      "attributions": {
        "model": "Attribution",
        "list": true,
        "required": true,
        "key": "person_id",
        "keyIsHere": false
      },
      "originOf": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "origin_person_id",
        "keyIsHere": false
      },
      "credits": {
        "model": "Credit",
        "list": true,
        "required": true,
        "key": "person_id",
        "keyIsHere": false
      }
    }
  },
  "Name": {
    "table": "name",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "personId": {
        "column": "person_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "organisationId": {
        "column": "organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "value": {
        "column": "value",
        "type": "String",
        "required": true,
        "list": false
      },
      "kind": {
        "column": "kind",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "language": {
        "column": "language",
        "type": "String",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "person": {
        "model": "Person",
        "list": false,
        "required": false,
        "key": "person_id",
        "keyIsHere": true
      },
      "organisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "organisation_id",
        "keyIsHere": true
      }
    }
  },
  "Affiliation": {
    "table": "affiliation",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "personId": {
        "column": "person_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "organisationId": {
        "column": "organisation_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "role": {
        "column": "role",
        "type": "String",
        "required": true,
        "list": false
      },
      "earliest": {
        "column": "earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "latest": {
        "column": "latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "person": {
        "model": "Person",
        "list": false,
        "required": true,
        "key": "person_id",
        "keyIsHere": true
      },
      "organisation": {
        "model": "Organisation",
        "list": false,
        "required": true,
        "key": "organisation_id",
        "keyIsHere": true
      }
    }
  },
  "PersonStatus": {
    "table": "person_status",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "key": {
        "column": "key",
        "type": "String",
        "required": true,
        "list": false
      },
      "personId": {
        "column": "person_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "articleId": {
        "column": "article_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "eventId": {
        "column": "event_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "status": {
        "column": "status",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "wording": {
        "column": "wording",
        "type": "String",
        "required": true,
        "list": false
      },
      "asOfEarliest": {
        "column": "as_of_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "asOfLatest": {
        "column": "as_of_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "asOfSort": {
        "column": "as_of_sort",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "asOfBasis": {
        "column": "as_of_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "note": {
        "column": "note",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordStatus": {
        "column": "record_status",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "person": {
        "model": "Person",
        "list": false,
        "required": true,
        "key": "person_id",
        "keyIsHere": true
      },
      "article": {
        "model": "Article",
        "list": false,
        "required": true,
        "key": "article_id",
        "keyIsHere": true
      },
      "event": {
        "model": "Event",
        "list": false,
        "required": true,
        "key": "event_id",
        "keyIsHere": true
      },
      "attributions": {
        "model": "Attribution",
        "list": true,
        "required": true,
        "key": "person_status_id",
        "keyIsHere": false
      }
    }
  },
  "Place": {
    "table": "place",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "name": {
        "column": "name",
        "type": "String",
        "required": true,
        "list": false
      },
      "iso3166": {
        "column": "iso3166",
        "type": "String",
        "required": false,
        "list": false
      },
      "geonamesId": {
        "column": "geonames_id",
        "type": "Int",
        "required": false,
        "list": false
      },
      "wikidataId": {
        "column": "wikidata_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "mergedIntoId": {
        "column": "merged_into_id",
        "type": "String",
        "required": false,
        "list": false
      }
    },
    "relations": {
      "parents": {
        "model": "PlaceParent",
        "list": true,
        "required": true,
        "key": "place_id",
        "keyIsHere": false
      },
      "children": {
        "model": "PlaceParent",
        "list": true,
        "required": true,
        "key": "parent_id",
        "keyIsHere": false
      },
      "residents": {
        "model": "Population",
        "list": true,
        "required": true,
        "key": "residence_id",
        "keyIsHere": false
      },
      "events": {
        "model": "EventPlace",
        "list": true,
        "required": true,
        "key": "place_id",
        "keyIsHere": false
      },
      "claims": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "place_id",
        "keyIsHere": false
      },
      "observations": {
        "model": "Observation",
        "list": true,
        "required": true,
        "key": "place_id",
        "keyIsHere": false
      },
      "mergedInto": {
        "model": "Place",
        "list": false,
        "required": false,
        "key": "merged_into_id",
        "keyIsHere": true
      },
      "merged": {
        "model": "Place",
        "list": true,
        "required": true,
        "key": "merged_into_id",
        "keyIsHere": false
      }
    }
  },
  "PlaceParent": {
    "table": "place_parent",
    "columns": {
      "placeId": {
        "column": "place_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "parentId": {
        "column": "parent_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "viewLabel": {
        "column": "view_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "viewOrganisationId": {
        "column": "view_organisation_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "viewBasis": {
        "column": "view_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "place": {
        "model": "Place",
        "list": false,
        "required": true,
        "key": "place_id",
        "keyIsHere": true
      },
      "parent": {
        "model": "Place",
        "list": false,
        "required": true,
        "key": "parent_id",
        "keyIsHere": true
      },
      "viewOrganisation": {
        "model": "Organisation",
        "list": false,
        "required": false,
        "key": "view_organisation_id",
        "keyIsHere": true
      }
    }
  },
  "Population": {
    "table": "population",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "slug": {
        "column": "slug",
        "type": "String",
        "required": true,
        "list": false
      },
      "name": {
        "column": "name",
        "type": "String",
        "required": true,
        "list": false
      },
      "description": {
        "column": "description",
        "type": "String",
        "required": false,
        "list": false
      },
      "sex": {
        "column": "sex",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "ageGroup": {
        "column": "age_group",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "status": {
        "column": "status",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "nationality": {
        "column": "nationality",
        "type": "String",
        "required": false,
        "list": false
      },
      "residenceId": {
        "column": "residence_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "mergedIntoId": {
        "column": "merged_into_id",
        "type": "String",
        "required": false,
        "list": false
      }
    },
    "relations": {
      "residence": {
        "model": "Place",
        "list": false,
        "required": false,
        "key": "residence_id",
        "keyIsHere": true
      },
      "parents": {
        "model": "PopulationParent",
        "list": true,
        "required": true,
        "key": "population_id",
        "keyIsHere": false
      },
      "parts": {
        "model": "PopulationParent",
        "list": true,
        "required": true,
        "key": "parent_id",
        "keyIsHere": false
      },
      "claims": {
        "model": "Claim",
        "list": true,
        "required": true,
        "key": "population_id",
        "keyIsHere": false
      },
      "observations": {
        "model": "Observation",
        "list": true,
        "required": true,
        "key": "population_id",
        "keyIsHere": false
      },
      "mergedInto": {
        "model": "Population",
        "list": false,
        "required": false,
        "key": "merged_into_id",
        "keyIsHere": true
      },
      "merged": {
        "model": "Population",
        "list": true,
        "required": true,
        "key": "merged_into_id",
        "keyIsHere": false
      }
    }
  },
  "PopulationParent": {
    "table": "population_parent",
    "columns": {
      "populationId": {
        "column": "population_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "parentId": {
        "column": "parent_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "population": {
        "model": "Population",
        "list": false,
        "required": true,
        "key": "population_id",
        "keyIsHere": true
      },
      "parent": {
        "model": "Population",
        "list": false,
        "required": true,
        "key": "parent_id",
        "keyIsHere": true
      }
    }
  },
  "Reading": {
    "table": "reading",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "sha256": {
        "column": "sha256",
        "type": "String",
        "required": true,
        "list": false
      },
      "length": {
        "column": "length",
        "type": "Int",
        "required": true,
        "list": false
      },
      "language": {
        "column": "language",
        "type": "String",
        "required": true,
        "list": false
      },
      "support": {
        "column": "support",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "readerVersion": {
        "column": "reader_version",
        "type": "String",
        "required": true,
        "list": false
      },
      "url": {
        "column": "url",
        "type": "String",
        "required": false,
        "list": false
      },
      "publisher": {
        "column": "publisher",
        "type": "String",
        "required": false,
        "list": false
      },
      "headline": {
        "column": "headline",
        "type": "String",
        "required": false,
        "list": false
      },
      "publishedEarliest": {
        "column": "published_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "publishedLatest": {
        "column": "published_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "publishedSort": {
        "column": "published_sort",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "publishedBasis": {
        "column": "published_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "eventLabels": {
        "column": "event_labels",
        "type": "String",
        "required": true,
        "list": true
      },
      "numbersSeen": {
        "column": "numbers_seen",
        "type": "Int",
        "required": true,
        "list": false
      },
      "numbersExcluded": {
        "column": "numbers_excluded",
        "type": "Int",
        "required": true,
        "list": false
      },
      "numbersLeftOver": {
        "column": "numbers_left_over",
        "type": "Int",
        "required": true,
        "list": false
      },
      "articleId": {
        "column": "article_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "article": {
        "model": "Article",
        "list": false,
        "required": false,
        "key": "article_id",
        "keyIsHere": true
      },
      "numbers": {
        "model": "ReadNumber",
        "list": true,
        "required": true,
        "key": "reading_id",
        "keyIsHere": false
      },
      "candidates": {
        "model": "Candidate",
        "list": true,
        "required": true,
        "key": "reading_id",
        "keyIsHere": false
      }
    }
  },
  "ReadNumber": {
    "table": "read_number",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "readingId": {
        "column": "reading_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "position": {
        "column": "position",
        "type": "Int",
        "required": true,
        "list": false
      },
      "words": {
        "column": "words",
        "type": "String",
        "required": true,
        "list": false
      },
      "value": {
        "column": "value",
        "type": "Int",
        "required": false,
        "list": false
      },
      "low": {
        "column": "low",
        "type": "Int",
        "required": false,
        "list": false
      },
      "high": {
        "column": "high",
        "type": "Int",
        "required": false,
        "list": false
      },
      "quantifier": {
        "column": "quantifier",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "start": {
        "column": "starts_at",
        "type": "Int",
        "required": true,
        "list": false
      },
      "end": {
        "column": "ends_at",
        "type": "Int",
        "required": true,
        "list": false
      },
      "fate": {
        "column": "fate",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "because": {
        "column": "because",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "candidateId": {
        "column": "candidate_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "reading": {
        "model": "Reading",
        "list": false,
        "required": true,
        "key": "reading_id",
        "keyIsHere": true
      },
      "candidate": {
        "model": "Candidate",
        "list": false,
        "required": false,
        "key": "candidate_id",
        "keyIsHere": true
      }
    }
  },
  "Candidate": {
    "table": "candidate",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "readingId": {
        "column": "reading_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "key": {
        "column": "key",
        "type": "String",
        "required": true,
        "list": false
      },
      "state": {
        "column": "state",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "rejection": {
        "column": "rejection",
        "type": "String",
        "required": false,
        "list": false
      },
      "claimId": {
        "column": "claim_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "supersededById": {
        "column": "superseded_by_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "readerVersion": {
        "column": "reader_version",
        "type": "String",
        "required": true,
        "list": false
      },
      "producer": {
        "column": "producer",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "rule": {
        "column": "rule",
        "type": "String",
        "required": true,
        "list": false
      },
      "confidence": {
        "column": "confidence",
        "type": "Int",
        "required": true,
        "list": false
      },
      "reasons": {
        "column": "reasons",
        "type": "String",
        "required": true,
        "list": true
      },
      "measure": {
        "column": "measure",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "countType": {
        "column": "count_type",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "unit": {
        "column": "unit",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "stance": {
        "column": "stance",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "periodFrom": {
        "column": "period_from",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "periodTo": {
        "column": "period_to",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "quantifier": {
        "column": "quantifier",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "value": {
        "column": "value",
        "type": "Int",
        "required": false,
        "list": false
      },
      "low": {
        "column": "low",
        "type": "Int",
        "required": false,
        "list": false
      },
      "high": {
        "column": "high",
        "type": "Int",
        "required": false,
        "list": false
      },
      "wording": {
        "column": "wording",
        "type": "String",
        "required": true,
        "list": false
      },
      "quotePrefix": {
        "column": "quote_prefix",
        "type": "String",
        "required": false,
        "list": false
      },
      "quoteSuffix": {
        "column": "quote_suffix",
        "type": "String",
        "required": false,
        "list": false
      },
      "quoteStart": {
        "column": "quote_start",
        "type": "Int",
        "required": true,
        "list": false
      },
      "quoteEnd": {
        "column": "quote_end",
        "type": "Int",
        "required": true,
        "list": false
      },
      "countedLabel": {
        "column": "counted_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "countedSex": {
        "column": "counted_sex",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "countedAgeGroup": {
        "column": "counted_age_group",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "countedStatus": {
        "column": "counted_status",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "nationalities": {
        "column": "nationalities",
        "type": "String",
        "required": true,
        "list": true
      },
      "attributions": {
        "column": "attributions",
        "type": "Json",
        "required": true,
        "list": false
      },
      "asOfEarliest": {
        "column": "as_of_earliest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "asOfLatest": {
        "column": "as_of_latest",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "asOfBasis": {
        "column": "as_of_basis",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "responsible": {
        "column": "responsible",
        "type": "String",
        "required": false,
        "list": false
      },
      "cause": {
        "column": "cause",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "verification": {
        "column": "verification",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "identification": {
        "column": "identification",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "caveats": {
        "column": "caveats",
        "type": "Enum",
        "required": true,
        "list": true
      },
      "composition": {
        "column": "composition",
        "type": "String",
        "required": false,
        "list": false
      },
      "eventLabel": {
        "column": "event_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "placeLabel": {
        "column": "place_label",
        "type": "String",
        "required": false,
        "list": false
      },
      "repeats": {
        "column": "repeats",
        "type": "Json",
        "required": true,
        "list": false
      },
      "relationKind": {
        "column": "relation_kind",
        "type": "Enum",
        "required": false,
        "list": false
      },
      "relationToId": {
        "column": "relation_to_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "recordedAt": {
        "column": "recorded_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "since": {
        "column": "since",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "reading": {
        "model": "Reading",
        "list": false,
        "required": true,
        "key": "reading_id",
        "keyIsHere": true
      },
      "claim": {
        "model": "Claim",
        "list": false,
        "required": false,
        "key": "claim_id",
        "keyIsHere": true
      },
      "supersededBy": {
        "model": "Candidate",
        "list": false,
        "required": false,
        "key": "superseded_by_id",
        "keyIsHere": true
      },
      "supersedes": {
        "model": "Candidate",
        "list": true,
        "required": true,
        "key": "superseded_by_id",
        "keyIsHere": false
      },
      "relationTo": {
        "model": "Candidate",
        "list": false,
        "required": false,
        "key": "relation_to_id",
        "keyIsHere": true
      },
      "relatedBy": {
        "model": "Candidate",
        "list": true,
        "required": true,
        "key": "relation_to_id",
        "keyIsHere": false
      },
      "numbers": {
        "model": "ReadNumber",
        "list": true,
        "required": true,
        "key": "candidate_id",
        "keyIsHere": false
      }
    }
  },
  "Revision": {
    "table": "revision",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "entityType": {
        "column": "entity_type",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "entityId": {
        "column": "entity_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "sequence": {
        "column": "sequence",
        "type": "BigInt",
        "required": true,
        "list": false
      },
      "version": {
        "column": "version",
        "type": "Int",
        "required": true,
        "list": false
      },
      "at": {
        "column": "at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "actor": {
        "column": "actor",
        "type": "String",
        "required": true,
        "list": false
      },
      "tokenId": {
        "column": "token_id",
        "type": "String",
        "required": false,
        "list": false
      },
      "reason": {
        "column": "reason",
        "type": "String",
        "required": true,
        "list": false
      },
      "before": {
        "column": "before",
        "type": "Json",
        "required": false,
        "list": false
      },
      "after": {
        "column": "after",
        "type": "Json",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "token": {
        "model": "Token",
        "list": false,
        "required": false,
        "key": "token_id",
        "keyIsHere": true
      }
    }
  },
  "Token": {
    "table": "token",
    "columns": {
      "id": {
        "column": "id",
        "type": "String",
        "required": true,
        "list": false
      },
      "name": {
        "column": "name",
        "type": "String",
        "required": true,
        "list": false
      },
      "role": {
        "column": "role",
        "type": "Enum",
        "required": true,
        "list": false
      },
      "hash": {
        "column": "hash",
        "type": "String",
        "required": true,
        "list": false
      },
      "hint": {
        "column": "hint",
        "type": "String",
        "required": true,
        "list": false
      },
      "createdAt": {
        "column": "created_at",
        "type": "DateTime",
        "required": true,
        "list": false
      },
      "expiresAt": {
        "column": "expires_at",
        "type": "DateTime",
        "required": false,
        "list": false
      },
      "revokedAt": {
        "column": "revoked_at",
        "type": "DateTime",
        "required": false,
        "list": false
      }
    },
    "relations": {
      "revisions": {
        "model": "Revision",
        "list": true,
        "required": true,
        "key": "token_id",
        "keyIsHere": false
      },
      "idempotent": {
        "model": "IdempotentWrite",
        "list": true,
        "required": true,
        "key": "token_id",
        "keyIsHere": false
      }
    }
  },
  "IdempotentWrite": {
    "table": "idempotent_write",
    "columns": {
      "tokenId": {
        "column": "token_id",
        "type": "String",
        "required": true,
        "list": false
      },
      "key": {
        "column": "key",
        "type": "String",
        "required": true,
        "list": false
      },
      "body": {
        "column": "body",
        "type": "String",
        "required": true,
        "list": false
      },
      "answer": {
        "column": "answer",
        "type": "Json",
        "required": true,
        "list": false
      },
      "at": {
        "column": "at",
        "type": "DateTime",
        "required": true,
        "list": false
      }
    },
    "relations": {
      "token": {
        "model": "Token",
        "list": false,
        "required": true,
        "key": "token_id",
        "keyIsHere": true
      }
    }
  }
};
