/* eslint-disable */
import type { Prisma, Article, Credit, Claim, Attribution, ClaimRelation, Dataset, Observation, Event, EventPlace, Organisation, Mention, Person, Name, Affiliation, PersonStatus, Place, Population, Revision, Token, IdempotentWrite } from "./prisma/client.ts";
import type { PothosPrismaDatamodel } from "@pothos/plugin-prisma";
export default interface PrismaTypes {
    Article: {
        Name: "Article";
        Shape: Article;
        Include: Prisma.ArticleInclude;
        Select: Prisma.ArticleSelect;
        OrderBy: Prisma.ArticleOrderByWithRelationInput;
        WhereUnique: Prisma.ArticleWhereUniqueInput;
        Where: Prisma.ArticleWhereInput;
        Create: {};
        Update: {};
        RelationName: "publisher" | "credits" | "mentions" | "claims" | "personStatuses";
        ListRelations: "credits" | "mentions" | "claims" | "personStatuses";
        Relations: {
            publisher: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            credits: {
                Shape: Credit[];
                Name: "Credit";
                Nullable: false;
            };
            mentions: {
                Shape: Mention[];
                Name: "Mention";
                Nullable: false;
            };
            claims: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            personStatuses: {
                Shape: PersonStatus[];
                Name: "PersonStatus";
                Nullable: false;
            };
        };
    };
    Credit: {
        Name: "Credit";
        Shape: Credit;
        Include: Prisma.CreditInclude;
        Select: Prisma.CreditSelect;
        OrderBy: Prisma.CreditOrderByWithRelationInput;
        WhereUnique: Prisma.CreditWhereUniqueInput;
        Where: Prisma.CreditWhereInput;
        Create: {};
        Update: {};
        RelationName: "article" | "person" | "organisation";
        ListRelations: never;
        Relations: {
            article: {
                Shape: Article;
                Name: "Article";
                Nullable: false;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            organisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
        };
    };
    Claim: {
        Name: "Claim";
        Shape: Claim;
        Include: Prisma.ClaimInclude;
        Select: Prisma.ClaimSelect;
        OrderBy: Prisma.ClaimOrderByWithRelationInput;
        WhereUnique: Prisma.ClaimWhereUniqueInput;
        Where: Prisma.ClaimWhereInput;
        Create: {};
        Update: {};
        RelationName: "article" | "event" | "place" | "population" | "publisher" | "dataset" | "originOrganisation" | "originPerson" | "attributions" | "relationsFrom" | "relationsTo";
        ListRelations: "attributions" | "relationsFrom" | "relationsTo";
        Relations: {
            article: {
                Shape: Article;
                Name: "Article";
                Nullable: false;
            };
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
            place: {
                Shape: Place | null;
                Name: "Place";
                Nullable: true;
            };
            population: {
                Shape: Population;
                Name: "Population";
                Nullable: false;
            };
            publisher: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            dataset: {
                Shape: Dataset | null;
                Name: "Dataset";
                Nullable: true;
            };
            originOrganisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            originPerson: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            attributions: {
                Shape: Attribution[];
                Name: "Attribution";
                Nullable: false;
            };
            relationsFrom: {
                Shape: ClaimRelation[];
                Name: "ClaimRelation";
                Nullable: false;
            };
            relationsTo: {
                Shape: ClaimRelation[];
                Name: "ClaimRelation";
                Nullable: false;
            };
        };
    };
    Attribution: {
        Name: "Attribution";
        Shape: Attribution;
        Include: Prisma.AttributionInclude;
        Select: Prisma.AttributionSelect;
        OrderBy: Prisma.AttributionOrderByWithRelationInput;
        WhereUnique: Prisma.AttributionWhereUniqueInput;
        Where: Prisma.AttributionWhereInput;
        Create: {};
        Update: {};
        RelationName: "claim" | "personStatus" | "organisation" | "person";
        ListRelations: never;
        Relations: {
            claim: {
                Shape: Claim | null;
                Name: "Claim";
                Nullable: true;
            };
            personStatus: {
                Shape: PersonStatus | null;
                Name: "PersonStatus";
                Nullable: true;
            };
            organisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
        };
    };
    ClaimRelation: {
        Name: "ClaimRelation";
        Shape: ClaimRelation;
        Include: Prisma.ClaimRelationInclude;
        Select: Prisma.ClaimRelationSelect;
        OrderBy: Prisma.ClaimRelationOrderByWithRelationInput;
        WhereUnique: Prisma.ClaimRelationWhereUniqueInput;
        Where: Prisma.ClaimRelationWhereInput;
        Create: {};
        Update: {};
        RelationName: "from" | "to";
        ListRelations: never;
        Relations: {
            from: {
                Shape: Claim;
                Name: "Claim";
                Nullable: false;
            };
            to: {
                Shape: Claim;
                Name: "Claim";
                Nullable: false;
            };
        };
    };
    Dataset: {
        Name: "Dataset";
        Shape: Dataset;
        Include: Prisma.DatasetInclude;
        Select: Prisma.DatasetSelect;
        OrderBy: Prisma.DatasetOrderByWithRelationInput;
        WhereUnique: Prisma.DatasetWhereUniqueInput;
        Where: Prisma.DatasetWhereInput;
        Create: {};
        Update: {};
        RelationName: "issuer" | "claims" | "observations";
        ListRelations: "claims" | "observations";
        Relations: {
            issuer: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            claims: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
        };
    };
    Observation: {
        Name: "Observation";
        Shape: Observation;
        Include: Prisma.ObservationInclude;
        Select: Prisma.ObservationSelect;
        OrderBy: Prisma.ObservationOrderByWithRelationInput;
        WhereUnique: Prisma.ObservationWhereUniqueInput;
        Where: Prisma.ObservationWhereInput;
        Create: {};
        Update: {};
        RelationName: "dataset" | "event" | "population" | "place" | "organisation";
        ListRelations: never;
        Relations: {
            dataset: {
                Shape: Dataset;
                Name: "Dataset";
                Nullable: false;
            };
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
            population: {
                Shape: Population;
                Name: "Population";
                Nullable: false;
            };
            place: {
                Shape: Place | null;
                Name: "Place";
                Nullable: true;
            };
            organisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
        };
    };
    Event: {
        Name: "Event";
        Shape: Event;
        Include: Prisma.EventInclude;
        Select: Prisma.EventSelect;
        OrderBy: Prisma.EventOrderByWithRelationInput;
        WhereUnique: Prisma.EventWhereUniqueInput;
        Where: Prisma.EventWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "subEvents" | "places" | "claims" | "observations" | "personStatuses" | "mentions";
        ListRelations: "subEvents" | "places" | "claims" | "observations" | "personStatuses" | "mentions";
        Relations: {
            parent: {
                Shape: Event | null;
                Name: "Event";
                Nullable: true;
            };
            subEvents: {
                Shape: Event[];
                Name: "Event";
                Nullable: false;
            };
            places: {
                Shape: EventPlace[];
                Name: "EventPlace";
                Nullable: false;
            };
            claims: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
            personStatuses: {
                Shape: PersonStatus[];
                Name: "PersonStatus";
                Nullable: false;
            };
            mentions: {
                Shape: Mention[];
                Name: "Mention";
                Nullable: false;
            };
        };
    };
    EventPlace: {
        Name: "EventPlace";
        Shape: EventPlace;
        Include: Prisma.EventPlaceInclude;
        Select: Prisma.EventPlaceSelect;
        OrderBy: Prisma.EventPlaceOrderByWithRelationInput;
        WhereUnique: Prisma.EventPlaceWhereUniqueInput;
        Where: Prisma.EventPlaceWhereInput;
        Create: {};
        Update: {};
        RelationName: "event" | "place";
        ListRelations: never;
        Relations: {
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
            place: {
                Shape: Place;
                Name: "Place";
                Nullable: false;
            };
        };
    };
    Organisation: {
        Name: "Organisation";
        Shape: Organisation;
        Include: Prisma.OrganisationInclude;
        Select: Prisma.OrganisationSelect;
        OrderBy: Prisma.OrganisationOrderByWithRelationInput;
        WhereUnique: Prisma.OrganisationWhereUniqueInput;
        Where: Prisma.OrganisationWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "mergedInto" | "merged" | "names" | "children" | "articles" | "affiliations" | "mentions" | "attributions" | "originOf" | "published" | "observations" | "credits" | "datasets";
        ListRelations: "merged" | "names" | "children" | "articles" | "affiliations" | "mentions" | "attributions" | "originOf" | "published" | "observations" | "credits" | "datasets";
        Relations: {
            parent: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            mergedInto: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            merged: {
                Shape: Organisation[];
                Name: "Organisation";
                Nullable: false;
            };
            names: {
                Shape: Name[];
                Name: "Name";
                Nullable: false;
            };
            children: {
                Shape: Organisation[];
                Name: "Organisation";
                Nullable: false;
            };
            articles: {
                Shape: Article[];
                Name: "Article";
                Nullable: false;
            };
            affiliations: {
                Shape: Affiliation[];
                Name: "Affiliation";
                Nullable: false;
            };
            mentions: {
                Shape: Mention[];
                Name: "Mention";
                Nullable: false;
            };
            attributions: {
                Shape: Attribution[];
                Name: "Attribution";
                Nullable: false;
            };
            originOf: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            published: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
            credits: {
                Shape: Credit[];
                Name: "Credit";
                Nullable: false;
            };
            datasets: {
                Shape: Dataset[];
                Name: "Dataset";
                Nullable: false;
            };
        };
    };
    Mention: {
        Name: "Mention";
        Shape: Mention;
        Include: Prisma.MentionInclude;
        Select: Prisma.MentionSelect;
        OrderBy: Prisma.MentionOrderByWithRelationInput;
        WhereUnique: Prisma.MentionWhereUniqueInput;
        Where: Prisma.MentionWhereInput;
        Create: {};
        Update: {};
        RelationName: "article" | "person" | "organisation" | "event";
        ListRelations: never;
        Relations: {
            article: {
                Shape: Article;
                Name: "Article";
                Nullable: false;
            };
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            organisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            event: {
                Shape: Event | null;
                Name: "Event";
                Nullable: true;
            };
        };
    };
    Person: {
        Name: "Person";
        Shape: Person;
        Include: Prisma.PersonInclude;
        Select: Prisma.PersonSelect;
        OrderBy: Prisma.PersonOrderByWithRelationInput;
        WhereUnique: Prisma.PersonWhereUniqueInput;
        Where: Prisma.PersonWhereInput;
        Create: {};
        Update: {};
        RelationName: "mergedInto" | "merged" | "names" | "affiliations" | "mentions" | "statuses" | "attributions" | "originOf" | "credits";
        ListRelations: "merged" | "names" | "affiliations" | "mentions" | "statuses" | "attributions" | "originOf" | "credits";
        Relations: {
            mergedInto: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            merged: {
                Shape: Person[];
                Name: "Person";
                Nullable: false;
            };
            names: {
                Shape: Name[];
                Name: "Name";
                Nullable: false;
            };
            affiliations: {
                Shape: Affiliation[];
                Name: "Affiliation";
                Nullable: false;
            };
            mentions: {
                Shape: Mention[];
                Name: "Mention";
                Nullable: false;
            };
            statuses: {
                Shape: PersonStatus[];
                Name: "PersonStatus";
                Nullable: false;
            };
            attributions: {
                Shape: Attribution[];
                Name: "Attribution";
                Nullable: false;
            };
            originOf: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            credits: {
                Shape: Credit[];
                Name: "Credit";
                Nullable: false;
            };
        };
    };
    Name: {
        Name: "Name";
        Shape: Name;
        Include: Prisma.NameInclude;
        Select: Prisma.NameSelect;
        OrderBy: Prisma.NameOrderByWithRelationInput;
        WhereUnique: Prisma.NameWhereUniqueInput;
        Where: Prisma.NameWhereInput;
        Create: {};
        Update: {};
        RelationName: "person" | "organisation";
        ListRelations: never;
        Relations: {
            person: {
                Shape: Person | null;
                Name: "Person";
                Nullable: true;
            };
            organisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
        };
    };
    Affiliation: {
        Name: "Affiliation";
        Shape: Affiliation;
        Include: Prisma.AffiliationInclude;
        Select: Prisma.AffiliationSelect;
        OrderBy: Prisma.AffiliationOrderByWithRelationInput;
        WhereUnique: Prisma.AffiliationWhereUniqueInput;
        Where: Prisma.AffiliationWhereInput;
        Create: {};
        Update: {};
        RelationName: "person" | "organisation";
        ListRelations: never;
        Relations: {
            person: {
                Shape: Person;
                Name: "Person";
                Nullable: false;
            };
            organisation: {
                Shape: Organisation;
                Name: "Organisation";
                Nullable: false;
            };
        };
    };
    PersonStatus: {
        Name: "PersonStatus";
        Shape: PersonStatus;
        Include: Prisma.PersonStatusInclude;
        Select: Prisma.PersonStatusSelect;
        OrderBy: Prisma.PersonStatusOrderByWithRelationInput;
        WhereUnique: Prisma.PersonStatusWhereUniqueInput;
        Where: Prisma.PersonStatusWhereInput;
        Create: {};
        Update: {};
        RelationName: "person" | "article" | "event" | "attributions";
        ListRelations: "attributions";
        Relations: {
            person: {
                Shape: Person;
                Name: "Person";
                Nullable: false;
            };
            article: {
                Shape: Article;
                Name: "Article";
                Nullable: false;
            };
            event: {
                Shape: Event;
                Name: "Event";
                Nullable: false;
            };
            attributions: {
                Shape: Attribution[];
                Name: "Attribution";
                Nullable: false;
            };
        };
    };
    Place: {
        Name: "Place";
        Shape: Place;
        Include: Prisma.PlaceInclude;
        Select: Prisma.PlaceSelect;
        OrderBy: Prisma.PlaceOrderByWithRelationInput;
        WhereUnique: Prisma.PlaceWhereUniqueInput;
        Where: Prisma.PlaceWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "children" | "events" | "claims" | "observations";
        ListRelations: "children" | "events" | "claims" | "observations";
        Relations: {
            parent: {
                Shape: Place | null;
                Name: "Place";
                Nullable: true;
            };
            children: {
                Shape: Place[];
                Name: "Place";
                Nullable: false;
            };
            events: {
                Shape: EventPlace[];
                Name: "EventPlace";
                Nullable: false;
            };
            claims: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
        };
    };
    Population: {
        Name: "Population";
        Shape: Population;
        Include: Prisma.PopulationInclude;
        Select: Prisma.PopulationSelect;
        OrderBy: Prisma.PopulationOrderByWithRelationInput;
        WhereUnique: Prisma.PopulationWhereUniqueInput;
        Where: Prisma.PopulationWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "parts" | "claims" | "observations";
        ListRelations: "parts" | "claims" | "observations";
        Relations: {
            parent: {
                Shape: Population | null;
                Name: "Population";
                Nullable: true;
            };
            parts: {
                Shape: Population[];
                Name: "Population";
                Nullable: false;
            };
            claims: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
        };
    };
    Revision: {
        Name: "Revision";
        Shape: Revision;
        Include: Prisma.RevisionInclude;
        Select: Prisma.RevisionSelect;
        OrderBy: Prisma.RevisionOrderByWithRelationInput;
        WhereUnique: Prisma.RevisionWhereUniqueInput;
        Where: Prisma.RevisionWhereInput;
        Create: {};
        Update: {};
        RelationName: "token";
        ListRelations: never;
        Relations: {
            token: {
                Shape: Token | null;
                Name: "Token";
                Nullable: true;
            };
        };
    };
    Token: {
        Name: "Token";
        Shape: Token;
        Include: Prisma.TokenInclude;
        Select: Prisma.TokenSelect;
        OrderBy: Prisma.TokenOrderByWithRelationInput;
        WhereUnique: Prisma.TokenWhereUniqueInput;
        Where: Prisma.TokenWhereInput;
        Create: {};
        Update: {};
        RelationName: "revisions" | "idempotent";
        ListRelations: "revisions" | "idempotent";
        Relations: {
            revisions: {
                Shape: Revision[];
                Name: "Revision";
                Nullable: false;
            };
            idempotent: {
                Shape: IdempotentWrite[];
                Name: "IdempotentWrite";
                Nullable: false;
            };
        };
    };
    IdempotentWrite: {
        Name: "IdempotentWrite";
        Shape: IdempotentWrite;
        Include: Prisma.IdempotentWriteInclude;
        Select: Prisma.IdempotentWriteSelect;
        OrderBy: Prisma.IdempotentWriteOrderByWithRelationInput;
        WhereUnique: Prisma.IdempotentWriteWhereUniqueInput;
        Where: Prisma.IdempotentWriteWhereInput;
        Create: {};
        Update: {};
        RelationName: "token";
        ListRelations: never;
        Relations: {
            token: {
                Shape: Token;
                Name: "Token";
                Nullable: false;
            };
        };
    };
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Article\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among articles; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Canonical address of the article, http or https. Null where the text does not give it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"headline\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Headline as printed. Null where the text does not give it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the text as a BCP 47 tag, for example \\\"en\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisherId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who published the article. Null where the text does not say.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticlePublisher\",\"relationFromFields\":[\"publisherId\"],\"isUpdatedAt\":false,\"documentation\":\"Who published the article. Null where the text does not say.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day on which the article can have been published. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which the article can have been published. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day that lists are sorted by: the last possible day of publication, and the end of time where that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"publishedBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the publication date is printed in the text or was inferred by the curator.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sha256\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the text that was read, in lower-case hexadecimal: it says which version of the article was read.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"archivedUrl\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Address of an archived copy, http or https. Null where none is known.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What a reader should know about this record, for example how a missing date was inferred.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this article.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Credit\",\"kind\":\"object\",\"name\":\"credits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToCredit\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Who is credited for the article, in the order printed.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToMention\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words with which the article names people, organisations and events.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToClaim\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures found in the article.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"personStatuses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What the article says happened to people it names.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One published text that was read: its bibliographic facts, and the claims and mentions found in it. The text itself\\nis neither kept nor served.\"},\"Credit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that prints the credit.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToCredit\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that prints the credit.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Place in the printed order, from 1.\"},{\"type\":\"CreditRole\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the credited party contributed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The credit exactly as printed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person credited, where it is one.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person credited, where it is one.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation credited, where it is one.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation credited, where it is one.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"position\"]}],\"documentation\":\"One credit of an article: who wrote, translated or photographed it, or which agency contributed.\"},\"Claim\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique within the article.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that prints the figure.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToClaim\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that prints the figure.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Place among the article's claims in reading order, from 1.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is counted.\"},{\"type\":\"CountType\",\"kind\":\"enum\",\"name\":\"countType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the count runs over time; it decides what a difference in dates explains.\"},{\"type\":\"Quantifier\",\"kind\":\"enum\",\"name\":\"quantifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the words qualify the number.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number printed. Null where the words give none or only a range.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"low\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Lower bound that the words state, in people. It is exclusive where the quantifier is MORE_THAN. Null is none stated.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"high\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Upper bound that the words state, in people. It is exclusive where the quantifier is LESS_THAN or NEARLY. Null is none stated.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"sortValue\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number that lists are sorted by: the number printed, else the lower end of a range or of what the words allow, else 0.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"figurePoint\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The one number that stands for the figure where two are ordered: the number that lists are sorted by, brought into the interval.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"intervalLow\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Smallest number that the words allow, inclusive, by the policy of the figure algebra. Null is open.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"intervalHigh\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Largest number that the words allow, inclusive, by the policy of the figure algebra. Null is open.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wording\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The few words of the figure exactly as printed, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quotePrefix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A few printed words before the wording, where they are needed to find it (TextQuoteSelector, `prefix`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quoteSuffix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A few printed words after the wording, where they are needed to find it (TextQuoteSelector, `suffix`).\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteStart\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the wording starts in the text that was read, in UTF-16 code units from 0 (W3C Web Annotation TextPositionSelector, `start`).\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteEnd\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the wording ends in the text that was read, exclusive (TextPositionSelector, `end`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"composition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who makes up the figure as its source says it, in words and not in numbers, for example \\\"mostly civilians\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event that the figure is about.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToEvent\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event that the figure is about.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place that the figure is about. Null is wherever the event took place.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPlace\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"The place that the figure is about. Null is wherever the event took place.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"populationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom the figure counts.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"population\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPopulation\",\"relationFromFields\":[\"populationId\"],\"isUpdatedAt\":false,\"documentation\":\"Whom the figure counts.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day that the figure can be a count of. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day that the figure can be a count of. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day that lists are sorted by: the last day of the as-of date, and the end of time where that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"asOfBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the as-of date is printed in the text or was inferred by the curator.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"countedFrom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day that the figure can be a count of, and the beginning of time where that is open: what comparisons seek.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"countedTo\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day that the figure can be a count of. Where that is open it is the day the figure is known from, since nothing is counted after it was printed, and never before the first.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"knownFrom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day from which the figure is known: the last possible day of publication of its article, and the end of time where that is open. A copy, kept by triggers.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisherId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who published the article. A copy, kept by triggers.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimPublisher\",\"relationFromFields\":[\"publisherId\"],\"isUpdatedAt\":false,\"documentation\":\"Who published the article. A copy, kept by triggers.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Which series the claim belongs to: one value for all claims that can be compared, made of event, measure, population, place and count type.\"},{\"type\":\"Caveat\",\"kind\":\"enum\",\"name\":\"caveats\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the article itself says against taking the figure as it stands.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reading\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Which reading of unclear words was taken, and why. Null where the words have one reading.\"},{\"type\":\"Quantifier\",\"kind\":\"enum\",\"name\":\"otherQuantifier\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the words qualify the number in the other reading that they allow. Null where they have one reading.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What a reader should know about this record.\"},{\"type\":\"Rank\",\"kind\":\"enum\",\"name\":\"rank\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the ledger ranks the claim among those about the same thing, with the meaning of Wikidata's ranks; it is not a verdict on the number.\"},{\"type\":\"RecordStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the claim is published, still a draft, or retracted.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"retraction\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it was retracted. Null for a claim that stands.\"},{\"type\":\"EntryMethod\",\"kind\":\"enum\",\"name\":\"entryMethod\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the claim came into the ledger.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datasetId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The data set it came from.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"dataset\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToDataset\",\"relationFromFields\":[\"datasetId\"],\"isUpdatedAt\":false,\"documentation\":\"The data set it came from.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originOrganisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation on whose word the figure finally rests: the last link of the chain, or the publisher for the article's own voice. Kept by every write of the chain.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"originOrganisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginOrganisation\",\"relationFromFields\":[\"originOrganisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation on whose word the figure finally rests.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originPersonId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person on whose word the figure finally rests. Kept by every write of the chain.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"originPerson\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginPerson\",\"relationFromFields\":[\"originPersonId\"],\"isUpdatedAt\":false,\"documentation\":\"The person on whose word the figure finally rests.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"One value for the origin, whatever it is: the organisation, the person, or for the own voice of an unknown publisher the article.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this claim.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToClaim\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"On whose word the article gives the figure, from the link nearest the article to the origin; empty is the article's own voice.\"},{\"type\":\"ClaimRelation\",\"kind\":\"object\",\"name\":\"relationsFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationFrom\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The relations that a curator stated from this claim to others.\"},{\"type\":\"ClaimRelation\",\"kind\":\"object\",\"name\":\"relationsTo\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationTo\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The relations that a curator stated from others to this claim.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"key\"]}],\"documentation\":\"One figure, in one article, on one source's word. The ledger records it as printed and never picks among claims.\"},\"Attribution\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"claimId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The claim attributed. Exactly one of claim and person status is set.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claim\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToClaim\",\"relationFromFields\":[\"claimId\"],\"isUpdatedAt\":false,\"documentation\":\"The claim attributed. Exactly one of claim and person status is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personStatusId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person status attributed. Exactly one of claim and person status is set.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"personStatus\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPersonStatus\",\"relationFromFields\":[\"personStatusId\"],\"isUpdatedAt\":false,\"documentation\":\"The person status attributed. Exactly one of claim and person status is set.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Place in the chain, from 1, nearest the article first. The last link is the origin.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The source exactly as printed. Labels are never merged away.\"},{\"type\":\"AttributionVerb\",\"kind\":\"enum\",\"name\":\"verb\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the article says the source does with the figure. Null where the words have no verb.\"},{\"type\":\"IdentityBasis\",\"kind\":\"enum\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text names this source itself, or the curator identified it from the words.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that the label stands for. Exactly one of organisation and person is set.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that the label stands for. Exactly one of organisation and person is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person that the label stands for. Exactly one of organisation and person is set.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person that the label stands for. Exactly one of organisation and person is set.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"claimAsOfSort\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which the claim is sorted, copied by a trigger, so that the claims of a source are found in their order.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"claimId\",\"position\"]},{\"name\":null,\"fields\":[\"personStatusId\",\"position\"]},{\"name\":null,\"fields\":[\"claimId\",\"organisationId\"]},{\"name\":null,\"fields\":[\"claimId\",\"personId\"]}],\"documentation\":\"One link of an attribution chain. The publisher of the article is never a link.\"},\"ClaimRelation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The claim that the statement is about.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"from\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationFrom\",\"relationFromFields\":[\"fromId\"],\"isUpdatedAt\":false,\"documentation\":\"The claim that the statement is about.\"},{\"type\":\"ClaimRelationKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How it relates to the other.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The claim it relates to.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"to\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationTo\",\"relationFromFields\":[\"toId\"],\"isUpdatedAt\":false,\"documentation\":\"The claim it relates to.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why the curator says so.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this relation.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"fromId\",\"kind\",\"toId\"]}],\"documentation\":\"What a curator states about two claims.\"},\"Dataset\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among data sets; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Title of the data set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What it holds, in a few words of the curator's own.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Address where it is published, http or https.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Licence as an SPDX identifier, for example \\\"CC-BY-4.0\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"issuerId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who issued it, where that is an organisation of the ledger.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"issuer\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToOrganisation\",\"relationFromFields\":[\"issuerId\"],\"isUpdatedAt\":false,\"documentation\":\"Who issued it, where that is an organisation of the ledger.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this data set.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToDataset\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims that came from it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations of the series that it holds.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A body of data that claims came from: the curated articles, or an imported series.\"},\"Observation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datasetId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The data set that gives it.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"dataset\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToObservation\",\"relationFromFields\":[\"datasetId\"],\"isUpdatedAt\":false,\"documentation\":\"The data set that gives it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"day\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day that it is a count of.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event that is counted.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToObservation\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event that is counted.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is counted.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"populationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom it counts.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"population\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPopulation\",\"relationFromFields\":[\"populationId\"],\"isUpdatedAt\":false,\"documentation\":\"Whom it counts.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place that is counted. Null is wherever the event took place.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPlace\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"The place that is counted. Null is wherever the event took place.\"},{\"type\":\"CountType\",\"kind\":\"enum\",\"name\":\"countType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the count runs over time.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number, in people, as the data set gives it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"field\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name of the field that holds the number in the data set, for example \\\"killed_cum\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who reported the number, exactly as the data set names them. Null where it names nobody.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that the label stands for. Null where that is not known, or where the data set says that there was no report.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that the label stands for. Null where that is not known, or where the data set says that there was no report.\"},{\"type\":\"RecordStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it stands (PUBLISHED) or was withdrawn (RETRACTED). An observation is never a draft.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"retraction\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it was retracted, for example because the data set no longer gives the number. Null for one that stands.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Which series the observation belongs to: one value for everything that can be compared, the same as that of the claims about it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this observation.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"datasetId\",\"field\",\"day\"]}],\"documentation\":\"One number of an official series: what a data set gives for one day. It is what a source reported, and no claim of an article.\"},\"Event\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among events; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name in neutral words of the curator's own; the labels that articles use are its mentions.\"},{\"type\":\"EventKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of event it is.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What happened, in a few words of the curator's own.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day on which the event can have begun. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which the event can have begun. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day that lists are sorted by: the first possible day of the beginning, else the last, else the end of time.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day on which the event can have ended. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which the event can have ended. Null is open.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event it is part of.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventParent\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The event it is part of.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"rollsUp\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether its figures are part of those of the event it is part of: the people killed in one place of an attack are among those killed in the attack.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this event.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"subEvents\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventParent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The events that are part of it.\"},{\"type\":\"EventPlace\",\"kind\":\"object\",\"name\":\"places\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Where it took place.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures about it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The numbers that data sets give about it.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"personStatuses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What happened in it to people named in articles.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToMention\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words with which articles name it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"What a figure is about: a war, an attack, a truce, a recovery of bodies, a round of talks.\"},\"EventPlace\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event that took place there.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventPlace\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event that took place there.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place where it did.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventPlaceToPlace\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"The place where it did.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":{\"name\":null,\"fields\":[\"eventId\",\"placeId\"]},\"uniqueIndexes\":[],\"documentation\":\"Where an event took place.\"},\"Organisation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among organisations; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Primary name, the one lists are sorted by.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameLanguage\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the primary name as a BCP 47 tag.\"},{\"type\":\"OrganisationKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of body it is.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What this is, in a few words of the curator's own.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The body it is part of. A parent and its child are two sources, never one.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationParent\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The body it is part of. A parent and its child are two sources, never one.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Country it belongs to, as an ISO 3166-1 alpha-2 code.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item, for example \\\"Q40464\\\".\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this organisation.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What this body turned out to be: the record that all references were moved to. Null unless the two were merged.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"What this body turned out to be: the record that all references were moved to. Null unless the two were merged.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that turned out to be this body.\"},{\"type\":\"Name\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Further names: aliases and transliterations as printed.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationParent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The bodies that are part of it.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"articles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticlePublisher\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The articles it published.\"},{\"type\":\"Affiliation\",\"kind\":\"object\",\"name\":\"affiliations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The people who hold or held a role in it.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words with which articles name it.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The links of attribution chains that name it.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"originOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims whose origin it is.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"published\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimPublisher\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims in the articles it published.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The numbers of data sets that it reported.\"},{\"type\":\"Credit\",\"kind\":\"object\",\"name\":\"credits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The credits given to it.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"datasets\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The data sets it issued.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A body that publishes, is quoted, acts or is named: a medium, an agency, a government, a ministry, an armed group.\"},\"Mention\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that prints the words.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToMention\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that prints the words.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Place among the article's mentions, from 1.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The words exactly as printed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person named. Exactly one of person, organisation and event is set.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person named. Exactly one of person, organisation and event is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation named. Exactly one of person, organisation and event is set.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation named. Exactly one of person, organisation and event is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event named. Exactly one of person, organisation and event is set.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToMention\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event named. Exactly one of person, organisation and event is set.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"position\"]},{\"name\":null,\"fields\":[\"articleId\",\"personId\",\"label\"]},{\"name\":null,\"fields\":[\"articleId\",\"organisationId\",\"label\"]},{\"name\":null,\"fields\":[\"articleId\",\"eventId\",\"label\"]}],\"documentation\":\"The words with which one article names a person, an organisation or an event. Labels are never merged away.\"},\"Person\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among people; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Primary name, the one lists are sorted by.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameLanguage\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the primary name as a BCP 47 tag.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who this is, in a few words of the curator's own.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nationalities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Nationalities as ISO 3166-1 alpha-2 codes, where an article states them.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item, for example \\\"Q7747\\\".\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this person.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom this person turned out to be: the record that all references were moved to. Null unless the two were merged.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"Whom this person turned out to be: the record that all references were moved to. Null unless the two were merged.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that turned out to be this person.\"},{\"type\":\"Name\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Further names: aliases and transliterations as printed.\"},{\"type\":\"Affiliation\",\"kind\":\"object\",\"name\":\"affiliations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The offices and memberships this person holds or held.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words with which articles name this person.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"statuses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What articles say happened to this person.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The links of attribution chains that name this person.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"originOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims whose origin is this person.\"},{\"type\":\"Credit\",\"kind\":\"object\",\"name\":\"credits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The credits given to this person.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A person that an article names, or describes by a relation to a named person.\"},\"Name\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person who bears the name. Exactly one of person and organisation is set.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person who bears the name. Exactly one of person and organisation is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that bears the name. Exactly one of person and organisation is set.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that bears the name. Exactly one of person and organisation is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name as printed.\"},{\"type\":\"NameKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of name it is. Never PRIMARY in this table.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the name as a BCP 47 tag, where it is known.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"personId\",\"value\"]},{\"name\":null,\"fields\":[\"organisationId\",\"value\"]}],\"documentation\":\"A further name of a person or of an organisation. The primary name is a column of its owner.\"},\"Affiliation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person who holds the office or membership.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person who holds the office or membership.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation it is held in.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation it is held in.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The role, for example \\\"military secretary\\\".\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"earliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day on which the role can have been held. Null is open or unknown.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"latest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which the role can have been held. Null is open or unknown.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"personId\",\"organisationId\",\"role\"]}],\"documentation\":\"An office or membership: a person's tie to an organisation, with its role and dates.\"},\"PersonStatus\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique within the article.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person it happened to.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonStatus\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person it happened to.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that says so.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToPersonStatus\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that says so.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event in which it happened.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToPersonStatus\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event in which it happened.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What happened, in the same terms as the measures of figures.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wording\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The few words of the article that say so, at most 8.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day on which it can have held. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day on which it can have held. Null is open.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day that lists are sorted by: the last day of the date, and the end of time where that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"asOfBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the date is printed in the text or was inferred by the curator.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What a reader should know about this record.\"},{\"type\":\"RecordStatus\",\"kind\":\"enum\",\"name\":\"recordStatus\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it is published, still a draft, or retracted.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this status.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"On whose word the article says so, from the link nearest the article to the origin; empty is the article's own voice.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"key\"]}],\"documentation\":\"What one article says happened to one named person, on whose word. It is not a figure, and no figure is made of it.\"},\"Place\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among places; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name in English.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place it lies in.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceParent\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The place it lies in.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"iso3166\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"ISO 3166-1 alpha-2 or ISO 3166-2 code, where the place has one.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"geonamesId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"GeoNames identifier, where it is known.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item, where it is known.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this place.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceParent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The places that lie in it.\"},{\"type\":\"EventPlace\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventPlaceToPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The events that took place there.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures about it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The numbers that data sets give about it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A place: a territory, a city, a village, a site.\"},\"Population\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Readable handle, unique among populations; lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name in English.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who belongs to it, in words of the curator's own.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The population it is part of.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationParent\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The population it is part of.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this population.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Since when the row reads as it does: the moment of the write that last changed it.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"parts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationParent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The populations that are part of it.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPopulation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures that count it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPopulation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The numbers of data sets that count it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"Whom a figure counts: everyone, civilians, combatants, nationals of a country. A part is never a rival of its whole.\"},\"Revision\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"EntityType\",\"kind\":\"enum\",\"name\":\"entityType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What sort of record was written.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Which record was written.\"},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"sequence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Place in the log: it grows with every revision, in the order in which writes were committed. The log has no order but this one.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the revision of that record, from 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was written: the moment of its transaction, later than that of every transaction before it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who wrote it: a curator's name, or the importer and its file.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tokenId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The token it was written with. Null for an import.\"},{\"type\":\"Token\",\"kind\":\"object\",\"name\":\"token\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RevisionToToken\",\"relationFromFields\":[\"tokenId\"],\"isUpdatedAt\":false,\"documentation\":\"The token it was written with. Null for an import.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reason\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it was written.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"before\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The record before, null for the first revision.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"after\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The record after.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"entityType\",\"entityId\",\"version\"]}],\"documentation\":\"One write to one record: who, when, why, and what it was before and after. Rows are only ever added; a trigger\\nrefuses to change or remove them.\"},\"Token\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who holds it. Revisions carry this name, and two tokens of one name are one curator.\"},{\"type\":\"Role\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What its holder may do.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the token, in lower-case hexadecimal.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hint\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The first characters of the token, by which its holder can recognise it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was made.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it ceases to be valid. Null is never.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"revokedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was revoked. Null where it was not.\"},{\"type\":\"Revision\",\"kind\":\"object\",\"name\":\"revisions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RevisionToToken\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What was written with it.\"},{\"type\":\"IdempotentWrite\",\"kind\":\"object\",\"name\":\"idempotent\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"IdempotentWriteToToken\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The writes it may repeat.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A key for writing, given to one person or program. The token itself is shown once and never stored.\"},\"IdempotentWrite\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tokenId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The token it was written with; every token has keys of its own.\"},{\"type\":\"Token\",\"kind\":\"object\",\"name\":\"token\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"IdempotentWriteToToken\",\"relationFromFields\":[\"tokenId\"],\"isUpdatedAt\":false,\"documentation\":\"The token it was written with; every token has keys of its own.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The key that the sender chose.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"body\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of what was sent, in lower-case hexadecimal: another body with the same key is refused.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"answer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What was answered: the records that were written, and when.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was written.\"}],\"primaryKey\":{\"name\":null,\"fields\":[\"tokenId\",\"key\"]},\"uniqueIndexes\":[],\"documentation\":\"The answer to a write that its sender may repeat: the same key gets the same answer, and nothing is written twice.\"}}}}"); }