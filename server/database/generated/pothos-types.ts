/* eslint-disable */
import type { Prisma, Article, Credit, Claim, Attribution, ClaimRelation, Dataset, Vintage, Observation, Event, EventPlace, Label, Organisation, Mention, Person, Name, Affiliation, PersonStatus, Place, PlaceParent, Population, PopulationParent, Reading, ReadNumber, Candidate, Revision, Token, IdempotentWrite } from "./prisma/client.ts";
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
        RelationName: "publisher" | "credits" | "mentions" | "claims" | "personStatuses" | "readings";
        ListRelations: "credits" | "mentions" | "claims" | "personStatuses" | "readings";
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
            readings: {
                Shape: Reading[];
                Name: "Reading";
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
        RelationName: "article" | "event" | "place" | "population" | "responsible" | "publisher" | "dataset" | "originOrganisation" | "originPerson" | "attributions" | "relationsFrom" | "relationsTo" | "candidates";
        ListRelations: "attributions" | "relationsFrom" | "relationsTo" | "candidates";
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
            responsible: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
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
            candidates: {
                Shape: Candidate[];
                Name: "Candidate";
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
        RelationName: "issuer" | "claims" | "observations" | "vintages";
        ListRelations: "claims" | "observations" | "vintages";
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
            vintages: {
                Shape: Vintage[];
                Name: "Vintage";
                Nullable: false;
            };
        };
    };
    Vintage: {
        Name: "Vintage";
        Shape: Vintage;
        Include: Prisma.VintageInclude;
        Select: Prisma.VintageSelect;
        OrderBy: Prisma.VintageOrderByWithRelationInput;
        WhereUnique: Prisma.VintageWhereUniqueInput;
        Where: Prisma.VintageWhereInput;
        Create: {};
        Update: {};
        RelationName: "dataset";
        ListRelations: never;
        Relations: {
            dataset: {
                Shape: Dataset;
                Name: "Dataset";
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
        RelationName: "dataset" | "event" | "population" | "place" | "responsible" | "organisation";
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
            responsible: {
                Shape: Organisation | null;
                Name: "Organisation";
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
        RelationName: "parent" | "subEvents" | "places" | "claims" | "observations" | "personStatuses" | "mentions" | "mergedInto" | "merged";
        ListRelations: "subEvents" | "places" | "claims" | "observations" | "personStatuses" | "mentions" | "merged";
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
            mergedInto: {
                Shape: Event | null;
                Name: "Event";
                Nullable: true;
            };
            merged: {
                Shape: Event[];
                Name: "Event";
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
    Label: {
        Name: "Label";
        Shape: Label;
        Include: never;
        Select: Prisma.LabelSelect;
        OrderBy: Prisma.LabelOrderByWithRelationInput;
        WhereUnique: Prisma.LabelWhereUniqueInput;
        Where: Prisma.LabelWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
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
        RelationName: "parent" | "parentViewOrganisation" | "mergedInto" | "merged" | "names" | "children" | "parentViews" | "placeViews" | "articles" | "affiliations" | "mentions" | "attributions" | "originOf" | "published" | "responsibleFor" | "observations" | "observedActs" | "credits" | "datasets";
        ListRelations: "merged" | "names" | "children" | "parentViews" | "placeViews" | "articles" | "affiliations" | "mentions" | "attributions" | "originOf" | "published" | "responsibleFor" | "observations" | "observedActs" | "credits" | "datasets";
        Relations: {
            parent: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
            };
            parentViewOrganisation: {
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
            parentViews: {
                Shape: Organisation[];
                Name: "Organisation";
                Nullable: false;
            };
            placeViews: {
                Shape: PlaceParent[];
                Name: "PlaceParent";
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
            responsibleFor: {
                Shape: Claim[];
                Name: "Claim";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
            observedActs: {
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
        RelationName: "parents" | "children" | "residents" | "events" | "claims" | "observations" | "mergedInto" | "merged";
        ListRelations: "parents" | "children" | "residents" | "events" | "claims" | "observations" | "merged";
        Relations: {
            parents: {
                Shape: PlaceParent[];
                Name: "PlaceParent";
                Nullable: false;
            };
            children: {
                Shape: PlaceParent[];
                Name: "PlaceParent";
                Nullable: false;
            };
            residents: {
                Shape: Population[];
                Name: "Population";
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
            mergedInto: {
                Shape: Place | null;
                Name: "Place";
                Nullable: true;
            };
            merged: {
                Shape: Place[];
                Name: "Place";
                Nullable: false;
            };
        };
    };
    PlaceParent: {
        Name: "PlaceParent";
        Shape: PlaceParent;
        Include: Prisma.PlaceParentInclude;
        Select: Prisma.PlaceParentSelect;
        OrderBy: Prisma.PlaceParentOrderByWithRelationInput;
        WhereUnique: Prisma.PlaceParentWhereUniqueInput;
        Where: Prisma.PlaceParentWhereInput;
        Create: {};
        Update: {};
        RelationName: "place" | "parent" | "viewOrganisation";
        ListRelations: never;
        Relations: {
            place: {
                Shape: Place;
                Name: "Place";
                Nullable: false;
            };
            parent: {
                Shape: Place;
                Name: "Place";
                Nullable: false;
            };
            viewOrganisation: {
                Shape: Organisation | null;
                Name: "Organisation";
                Nullable: true;
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
        RelationName: "residence" | "parents" | "parts" | "claims" | "observations" | "mergedInto" | "merged";
        ListRelations: "parents" | "parts" | "claims" | "observations" | "merged";
        Relations: {
            residence: {
                Shape: Place | null;
                Name: "Place";
                Nullable: true;
            };
            parents: {
                Shape: PopulationParent[];
                Name: "PopulationParent";
                Nullable: false;
            };
            parts: {
                Shape: PopulationParent[];
                Name: "PopulationParent";
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
            mergedInto: {
                Shape: Population | null;
                Name: "Population";
                Nullable: true;
            };
            merged: {
                Shape: Population[];
                Name: "Population";
                Nullable: false;
            };
        };
    };
    PopulationParent: {
        Name: "PopulationParent";
        Shape: PopulationParent;
        Include: Prisma.PopulationParentInclude;
        Select: Prisma.PopulationParentSelect;
        OrderBy: Prisma.PopulationParentOrderByWithRelationInput;
        WhereUnique: Prisma.PopulationParentWhereUniqueInput;
        Where: Prisma.PopulationParentWhereInput;
        Create: {};
        Update: {};
        RelationName: "population" | "parent";
        ListRelations: never;
        Relations: {
            population: {
                Shape: Population;
                Name: "Population";
                Nullable: false;
            };
            parent: {
                Shape: Population;
                Name: "Population";
                Nullable: false;
            };
        };
    };
    Reading: {
        Name: "Reading";
        Shape: Reading;
        Include: Prisma.ReadingInclude;
        Select: Prisma.ReadingSelect;
        OrderBy: Prisma.ReadingOrderByWithRelationInput;
        WhereUnique: Prisma.ReadingWhereUniqueInput;
        Where: Prisma.ReadingWhereInput;
        Create: {};
        Update: {};
        RelationName: "article" | "numbers" | "candidates";
        ListRelations: "numbers" | "candidates";
        Relations: {
            article: {
                Shape: Article | null;
                Name: "Article";
                Nullable: true;
            };
            numbers: {
                Shape: ReadNumber[];
                Name: "ReadNumber";
                Nullable: false;
            };
            candidates: {
                Shape: Candidate[];
                Name: "Candidate";
                Nullable: false;
            };
        };
    };
    ReadNumber: {
        Name: "ReadNumber";
        Shape: ReadNumber;
        Include: Prisma.ReadNumberInclude;
        Select: Prisma.ReadNumberSelect;
        OrderBy: Prisma.ReadNumberOrderByWithRelationInput;
        WhereUnique: Prisma.ReadNumberWhereUniqueInput;
        Where: Prisma.ReadNumberWhereInput;
        Create: {};
        Update: {};
        RelationName: "reading" | "candidate";
        ListRelations: never;
        Relations: {
            reading: {
                Shape: Reading;
                Name: "Reading";
                Nullable: false;
            };
            candidate: {
                Shape: Candidate | null;
                Name: "Candidate";
                Nullable: true;
            };
        };
    };
    Candidate: {
        Name: "Candidate";
        Shape: Candidate;
        Include: Prisma.CandidateInclude;
        Select: Prisma.CandidateSelect;
        OrderBy: Prisma.CandidateOrderByWithRelationInput;
        WhereUnique: Prisma.CandidateWhereUniqueInput;
        Where: Prisma.CandidateWhereInput;
        Create: {};
        Update: {};
        RelationName: "reading" | "claim" | "supersededBy" | "supersedes" | "relationTo" | "relatedBy" | "numbers";
        ListRelations: "supersedes" | "relatedBy" | "numbers";
        Relations: {
            reading: {
                Shape: Reading;
                Name: "Reading";
                Nullable: false;
            };
            claim: {
                Shape: Claim | null;
                Name: "Claim";
                Nullable: true;
            };
            supersededBy: {
                Shape: Candidate | null;
                Name: "Candidate";
                Nullable: true;
            };
            supersedes: {
                Shape: Candidate[];
                Name: "Candidate";
                Nullable: false;
            };
            relationTo: {
                Shape: Candidate | null;
                Name: "Candidate";
                Nullable: true;
            };
            relatedBy: {
                Shape: Candidate[];
                Name: "Candidate";
                Nullable: false;
            };
            numbers: {
                Shape: ReadNumber[];
                Name: "ReadNumber";
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
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Article\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among articles: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Canonical URL of the article, http or https. Null if the text does not give one.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"headline\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Headline as printed. Null if the text does not give one.\"},{\"type\":\"ArticleKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The kind of publication, for example a report or a press release.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the text as a BCP 47 tag, for example \\\"en\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisherId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that published the article. Null if the text does not say.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticlePublisher\",\"relationFromFields\":[\"publisherId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that published the article. Null if the text does not say.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day on which the article may have been published. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day on which the article may have been published. Null if there is no upper limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which lists are sorted: the latest possible day of publication, or 9999-12-31 if that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"publishedBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text prints the publication date or the curator inferred it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sha256\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the text that was read, in lower-case hexadecimal. It identifies the version of the article.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"archivedUrl\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"URL of an archived copy, http or https. Null if none is known.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What readers should know about this record, for example how a missing date was inferred.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this article.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"Credit\",\"kind\":\"object\",\"name\":\"credits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToCredit\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The people and organisations credited for the article, in the order printed.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToMention\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words that the article uses to name people, organisations and events.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToClaim\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures found in the article.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"personStatuses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What the article says happened to the people it names.\"},{\"type\":\"Reading\",\"kind\":\"object\",\"name\":\"readings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToReading\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The readings of its text by a program. For curators.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The headline in lower case and without accents, for searches that tolerate typos. PostgreSQL computes it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One published text that a curator read: its bibliographic facts, and the claims and mentions found in it. The text itself\\nis neither stored nor served.\"},\"Credit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that prints the credit.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToCredit\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that prints the credit.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position in the printed order, starting at 1.\"},{\"type\":\"CreditRole\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the credited party contributed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The credit exactly as printed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person credited. Null if the credit does not go to a known person.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person credited. Null if the credit does not go to a known person.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation credited. Null if the credit does not go to a known organisation.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation credited. Null if the credit does not go to a known organisation.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"position\"]}],\"documentation\":\"One credit in an article: the author, translator or photographer, or an agency that contributed.\"},\"Claim\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique within the article.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that prints the figure.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToClaim\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that prints the figure.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position among the article's claims in reading order, starting at 1.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is counted, for example people killed.\"},{\"type\":\"CountType\",\"kind\":\"enum\",\"name\":\"countType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the count behaves over time. This decides which differences between claims their dates can explain.\"},{\"type\":\"Unit\",\"kind\":\"enum\",\"name\":\"unit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the number counts: people, or households.\"},{\"type\":\"Stance\",\"kind\":\"enum\",\"name\":\"stance\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the source gives the figure or denies it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"periodFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day of the period in which the figure counts what happened. Set for PERIOD, and where known for DELTA.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"periodTo\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day of the period in which the figure counts what happened. Set for PERIOD, and where known for DELTA.\"},{\"type\":\"Quantifier\",\"kind\":\"enum\",\"name\":\"quantifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the words qualify the number, for example \\\"at least\\\".\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number printed, in people. Null if the words give no number, or only a range.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"low\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Lower bound stated in the words, in people. It is exclusive if the quantifier is MORE_THAN. Null if no lower bound is stated.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"high\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Upper bound stated in the words, in people. It is exclusive if the quantifier is LESS_THAN or NEARLY. Null if no upper bound is stated.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"sortValue\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number by which lists are sorted: the number printed, else the lower bound of the stated range or of the interval, else 0.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"figurePoint\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The single number that represents the figure when figures are ordered: the number by which lists are sorted, clamped to the interval.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"intervalLow\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Smallest number that the words allow, inclusive, under the ledger's rules for reading figures. Null if there is no lower limit.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"intervalHigh\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Largest number that the words allow, inclusive, under the ledger's rules for reading figures. Null if there is no upper limit.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wording\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quotePrefix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A few printed words before the wording, given if they are needed to find it (TextQuoteSelector, `prefix`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quoteSuffix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A few printed words after the wording, given if they are needed to find it (TextQuoteSelector, `suffix`).\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteStart\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the wording starts in the text that was read, in UTF-16 code units from 0 (W3C Web Annotation TextPositionSelector, `start`). Null if not recorded.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteEnd\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the wording ends in the text that was read, in UTF-16 code units from 0, exclusive (TextPositionSelector, `end`). Null if not recorded.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"composition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the source says about the make-up of the figure, in words rather than numbers, for example \\\"mostly civilians\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event that the figure is about.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToEvent\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event that the figure is about.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place that the figure is about. Null means everywhere the event took place.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPlace\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"The place that the figure is about. Null means everywhere the event took place.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"populationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The population that the figure counts.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"population\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPopulation\",\"relationFromFields\":[\"populationId\"],\"isUpdatedAt\":false,\"documentation\":\"The population that the figure counts.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"responsibleLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom the source holds responsible, in its own words. Null if it does not say: the figure then covers every party.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"responsibleId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation to which that label refers. Null if it is not recorded in the ledger.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"responsible\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimResponsible\",\"relationFromFields\":[\"responsibleId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that the source holds responsible. Null if it is not recorded in the ledger.\"},{\"type\":\"IdentityBasis\",\"kind\":\"enum\",\"name\":\"responsibleBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text names the responsible party or the curator identified it from the words. Null if there is none.\"},{\"type\":\"Cause\",\"kind\":\"enum\",\"name\":\"cause\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What caused the deaths or harm counted, according to the source. Null if it does not say: the figure then covers every cause.\"},{\"type\":\"Verification\",\"kind\":\"enum\",\"name\":\"verification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How far the source says that the figure has been checked. Null if it does not say.\"},{\"type\":\"Identification\",\"kind\":\"enum\",\"name\":\"identification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the people counted have been identified, according to the source. Null if it does not say: the figure then covers both.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day to which the count may refer. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day to which the count may refer. Null if there is no upper limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which lists are sorted: the latest day of the as-of date, or 9999-12-31 if that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"asOfBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text prints the as-of date or the curator inferred it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"countedFrom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day to which the count may refer, or 0001-01-01 if that is open. Comparisons use it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"countedTo\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day to which the count may refer. If that is open, the day from which the figure is known, since nothing can be counted after it was printed. It is never before the earliest day.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"knownFrom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day from which the figure is known: the latest possible day of publication of its article, or 9999-12-31 if that is open. A copy that triggers keep up to date.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"printedFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The first day on which the article may have been published, or 0001-01-01 if that is open. Null if it is the day from which the figure is known. A copy that triggers keep up to date.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisherId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that published the article. A copy that triggers keep up to date.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimPublisher\",\"relationFromFields\":[\"publisherId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that published the article. A copy that triggers keep up to date.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The series to which the claim belongs: one value shared by all claims that count the same thing, in the same unit and, for PERIOD and DELTA, for the same days.\"},{\"type\":\"CountType\",\"kind\":\"enum\",\"name\":\"behaviour\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the figure is compared over time: as a closed count, a growing count or a level. Worked out from the count type and the measure.\"},{\"type\":\"Caveat\",\"kind\":\"enum\",\"name\":\"caveats\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article's own reservations about the figure.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reading\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Which reading of ambiguous words the curator chose, and why. Null if the words can be read in only one way.\"},{\"type\":\"Quantifier\",\"kind\":\"enum\",\"name\":\"otherQuantifier\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the words qualify the number in the other possible reading. Null if the words can be read in only one way.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What readers should know about this record.\"},{\"type\":\"Rank\",\"kind\":\"enum\",\"name\":\"rank\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the ledger ranks the claim among those on the same subject. Ranks have the same meaning as in Wikidata. A rank is not a verdict on the number.\"},{\"type\":\"RecordStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the claim is published, still a draft, or retracted.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"retraction\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why the claim was retracted. Null unless it was.\"},{\"type\":\"EntryMethod\",\"kind\":\"enum\",\"name\":\"entryMethod\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the claim entered the ledger.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datasetId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The data set that the claim came from. Null if it came from none.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"dataset\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToDataset\",\"relationFromFields\":[\"datasetId\"],\"isUpdatedAt\":false,\"documentation\":\"The data set that the claim came from. Null if it came from none.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originOrganisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation to which the figure is ultimately attributed: the last link of the chain, or the publisher if the article speaks in its own voice. Every write to the chain updates it.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"originOrganisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginOrganisation\",\"relationFromFields\":[\"originOrganisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation to which the figure is ultimately attributed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originPersonId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person to whom the figure is ultimately attributed. Every write to the chain updates it.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"originPerson\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginPerson\",\"relationFromFields\":[\"originPersonId\"],\"isUpdatedAt\":false,\"documentation\":\"The person to whom the figure is ultimately attributed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The words for an unnamed source to which the figure is ultimately attributed, as printed. Null if the origin is anyone else. Every write to the chain updates it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"originKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"One value that identifies the origin: the organisation, the person, an unnamed source of the article by its label, or the article if it speaks in its own voice and its publisher is unknown.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"passedOnBy\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The known organisations and people in the attribution chain before its last link. A copy that triggers keep up to date.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this claim.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToClaim\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The attribution chain: the sources to which the article attributes the figure, from the one nearest the article to the origin. Empty if the article speaks in its own voice.\"},{\"type\":\"ClaimRelation\",\"kind\":\"object\",\"name\":\"relationsFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationFrom\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The relations from this claim to others, as stated by a curator.\"},{\"type\":\"ClaimRelation\",\"kind\":\"object\",\"name\":\"relationsTo\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationTo\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The relations from other claims to this one, as stated by a curator.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"candidates\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateToClaim\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The candidates that were accepted as this claim. For curators.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The wording in lower case and without accents, for searches that tolerate typos. PostgreSQL computes it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"key\"]}],\"documentation\":\"One figure in one article, attributed to one source. The ledger records it as printed and never prefers one claim to another.\"},\"Attribution\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"claimId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The claim that is attributed. Exactly one of claim and person status is set.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claim\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToClaim\",\"relationFromFields\":[\"claimId\"],\"isUpdatedAt\":false,\"documentation\":\"The claim that is attributed. Exactly one of claim and person status is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personStatusId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person status that is attributed. Exactly one of claim and person status is set.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"personStatus\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPersonStatus\",\"relationFromFields\":[\"personStatusId\"],\"isUpdatedAt\":false,\"documentation\":\"The person status that is attributed. Exactly one of claim and person status is set.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position in the chain, starting at 1 with the link nearest the article. The last link is the origin.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The source exactly as printed. Merging records never changes a label.\"},{\"type\":\"AttributionVerb\",\"kind\":\"enum\",\"name\":\"verb\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the article says the source does, for example that it confirms the figure. Null if the words contain no verb.\"},{\"type\":\"IdentityBasis\",\"kind\":\"enum\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text names this source or the curator identified it from the words.\"},{\"type\":\"UnnamedSource\",\"kind\":\"enum\",\"name\":\"unnamed\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The kind of source, if the article does not name it: \\\"a witness\\\", \\\"a senior official\\\". Null if the label refers to an organisation or a person.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation to which the label refers. Exactly one of organisation, person and unnamed is set.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation to which the label refers. Exactly one of organisation, person and unnamed is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person to whom the label refers. Exactly one of organisation, person and unnamed is set.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person to whom the label refers. Exactly one of organisation, person and unnamed is set.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"claimAsOfSort\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which the claim is sorted. A trigger copies it here, so that a source's claims can be read in that order.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"claimId\",\"position\"]}],\"documentation\":\"One link of an attribution chain. The publisher of the article is never a link.\"},\"ClaimRelation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The first claim of the relation, for example the part in SUBSET_OF.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"from\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationFrom\",\"relationFromFields\":[\"fromId\"],\"isUpdatedAt\":false,\"documentation\":\"The first claim of the relation, for example the part in SUBSET_OF.\"},{\"type\":\"ClaimRelationKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the first claim relates to the second.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The second claim of the relation, for example the whole in SUBSET_OF.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"to\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimRelationTo\",\"relationFromFields\":[\"toId\"],\"isUpdatedAt\":false,\"documentation\":\"The second claim of the relation, for example the whole in SUBSET_OF.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The curator's reason for stating the relation.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this relation.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"fromId\",\"kind\",\"toId\"]}],\"documentation\":\"How two claims are related, as stated by a curator.\"},\"Dataset\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among data sets: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Title of the data set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the data set contains, in the curator's own words.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"URL where it is published, http or https.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Licence as an SPDX identifier, for example \\\"CC-BY-4.0\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"issuerId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that issued the data set. Null if it is not recorded in the ledger.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"issuer\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToOrganisation\",\"relationFromFields\":[\"issuerId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that issued the data set. Null if it is not recorded in the ledger.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this data set.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToDataset\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims that came from the data set.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations in the data set.\"},{\"type\":\"Vintage\",\"kind\":\"object\",\"name\":\"vintages\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToVintage\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The versions of the data set's file that were imported.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A collection of data in the ledger: the curated articles, or an imported series.\"},\"Vintage\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datasetId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The data set to which the file belongs.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"dataset\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToVintage\",\"relationFromFields\":[\"datasetId\"],\"isUpdatedAt\":false,\"documentation\":\"The data set to which the file belongs.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day on which this version was published. If `dated` is false, the last day on which it can have been published.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"dated\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the day of publication is known. False for numbers that were imported before the ledger recorded it; they count as published on the day of their last import.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"file\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name of the file that was imported. Null if it was not recorded.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sha256\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the file's bytes, in lower-case hexadecimal. Null if it was not recorded.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"rows\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number of rows in the file. Null if it was not recorded.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"numbers\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How many numbers this version gives, not counting those that the import leaves out.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger recorded this version.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"datasetId\",\"publishedOn\"]}],\"documentation\":\"One version of a data set's file, as published on a day. Publishers add to their files and correct them; each version that was imported is recorded here.\"},\"Observation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"datasetId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The data set that contains the observation.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"dataset\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToObservation\",\"relationFromFields\":[\"datasetId\"],\"isUpdatedAt\":false,\"documentation\":\"The data set that contains the observation.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"day\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day to which a total refers, or the last day of a period.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"from\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The first day of the period that the number covers. Null for totals and levels, which have no period.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event that the number is about.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToObservation\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event that the number is about.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is counted, for example people killed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"populationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The population that the number counts.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"population\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPopulation\",\"relationFromFields\":[\"populationId\"],\"isUpdatedAt\":false,\"documentation\":\"The population that the number counts.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place that the number is about. Null means everywhere the event took place.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPlace\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"The place that the number is about. Null means everywhere the event took place.\"},{\"type\":\"CountType\",\"kind\":\"enum\",\"name\":\"countType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the count behaves over time.\"},{\"type\":\"Unit\",\"kind\":\"enum\",\"name\":\"unit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the number counts: people, or households.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"responsibleLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom the data set holds responsible, in its own words. Null if it does not say: the number then covers every party.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"responsibleId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation to which that label refers. Null if it is not recorded in the ledger.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"responsible\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationResponsible\",\"relationFromFields\":[\"responsibleId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that the data set holds responsible. Null if it is not recorded in the ledger.\"},{\"type\":\"IdentityBasis\",\"kind\":\"enum\",\"name\":\"responsibleBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the data set names the responsible party or the curator identified it. Null if there is none.\"},{\"type\":\"Cause\",\"kind\":\"enum\",\"name\":\"cause\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What caused the deaths or harm counted, according to the data set. Null if it does not say: the number then covers every cause.\"},{\"type\":\"Verification\",\"kind\":\"enum\",\"name\":\"verification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How far the data set says that the number has been checked. Null if it does not say.\"},{\"type\":\"Identification\",\"kind\":\"enum\",\"name\":\"identification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the people counted have been identified. Null if the data set does not say: the number then covers both.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number of people or households, as given in the data set. Null if it gives only a range.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"low\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Lower end of the range that the data set gives, in people. Null if it gives none.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"high\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Upper end of the range that the data set gives, in people. Null if it gives none.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"valueSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number by which lists are sorted: the value, or an end of the range if there is no value.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"field\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name of the field that holds the number in the data set, for example \\\"killed_cum\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"partOf\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name of the field of the same row whose number includes this one, for example \\\"killed\\\" for \\\"killed_committee\\\". Null if the publisher adds it to no other number.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who reported the number, exactly as named in the data set. Null if it names no one.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation to which the label refers. Null if it is unknown, or if the data set states that there was no report.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationReportedBy\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation to which the label refers. Null if it is unknown, or if the data set states that there was no report.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedFrom\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Day of the first version of the file that gives this number. 0001-01-01 if the oldest version in the ledger gives it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedUntil\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Day of the first later version of the file that gives another number, or none. 9999-12-31 if the newest version in the ledger still gives it.\"},{\"type\":\"RecordStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"PUBLISHED, or RETRACTED if the observation was withdrawn because it had been imported by mistake. An observation is never a draft.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"retraction\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why the observation was retracted, for example because the file that gave the number was imported by mistake. Null unless it was retracted.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The series to which the observation belongs: one value shared by all claims and observations that count the same thing, in the same unit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this observation.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One number in an official series: what a data set gives for one day or period. It records what a source reported and is not a claim made in an article.\"},\"Event\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among events: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name in the curator's own neutral words. The labels that articles use are recorded as mentions.\"},{\"type\":\"EventKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The kind of event.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What happened, in the curator's own words.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day on which the event may have begun. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day on which the event may have begun. Null if there is no upper limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which lists are sorted: the earliest possible day on which the event began, else the latest, else 9999-12-31.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day on which the event may have ended. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day on which the event may have ended. Null if there is no upper limit.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The larger event that this one is part of. Null if there is none.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventParent\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The larger event that this one is part of. Null if there is none.\"},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"rollsUp\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether this event's figures are included in those of its parent: people killed at one site of an attack are among those killed in the attack.\"},{\"type\":\"Float\",\"kind\":\"scalar\",\"name\":\"latitude\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Degrees north of the equator (WGS 84), from -90 to 90. Null if no coordinates are recorded.\"},{\"type\":\"Float\",\"kind\":\"scalar\",\"name\":\"longitude\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Degrees east of Greenwich (WGS 84), from -180 to 180. Null if no coordinates are recorded.\"},{\"type\":\"CoordinatePrecision\",\"kind\":\"enum\",\"name\":\"precision\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How precisely the coordinates locate the event. Null if no coordinates are recorded.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item identifier. Null if none is known.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this event.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"subEvents\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventParent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The events that are part of this one.\"},{\"type\":\"EventPlace\",\"kind\":\"object\",\"name\":\"places\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The places where the event took place.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToEvent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures about it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations about it.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"personStatuses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What happened in the event to people named in articles.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToMention\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words that articles use to name it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"The event that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that were merged into this one because they are the same event.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name in lower case and without accents, for searches that tolerate typos. PostgreSQL computes it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"What a figure is about, for example a war, an attack, a truce, a recovery of bodies or a round of talks.\"},\"EventPlace\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToEventPlace\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A place where it happened.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventPlaceToPlace\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"A place where it happened.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":{\"name\":null,\"fields\":[\"eventId\",\"placeId\"]},\"uniqueIndexes\":[],\"documentation\":\"A place where an event took place.\"},\"Label\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"The label in lower case and without accents.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A name or label, as it is compared in searches. The same label is printed in many articles, but is stored here only once.\\nTriggers add the labels of every mention, link and name. None is ever removed, because earlier rows may have it.\"},\"Organisation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among organisations: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Primary name, by which lists are sorted.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameLanguage\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the primary name as a BCP 47 tag. Null if not recorded.\"},{\"type\":\"OrganisationKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The kind of organisation.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the organisation is, in the curator's own words.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that this one is part of. A parent and its child always count as two sources.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationParent\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that this one is part of. A parent and its child always count as two sources.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentViewLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who says that it is part of its parent, as printed, for example \\\"the Israeli army\\\". Null if that needs no source, or if there is no parent.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentViewOrganisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that says so. Null if the ledger does not know it.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"parentViewOrganisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationView\",\"relationFromFields\":[\"parentViewOrganisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that says so. Null if the ledger does not know it.\"},{\"type\":\"IdentityBasis\",\"kind\":\"enum\",\"name\":\"parentViewBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether that source states it or the curator inferred it from its words. Null if no source is given.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"country\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Country to which it belongs, as an ISO 3166-1 alpha-2 code. Null if not recorded.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item identifier, for example \\\"Q40464\\\". Null if none is known.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this organisation.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that were merged into this one because they are the same organisation.\"},{\"type\":\"Name\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Other names: aliases and transliterations, as printed.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationParent\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The organisations that are part of this one.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"parentViews\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"OrganisationView\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The organisations of which it says whose part they are.\"},{\"type\":\"PlaceParent\",\"kind\":\"object\",\"name\":\"placeViews\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceView\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The places of which it says in which larger place they lie.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"articles\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticlePublisher\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The articles it published.\"},{\"type\":\"Affiliation\",\"kind\":\"object\",\"name\":\"affiliations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The people who hold or have held a role in it.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words that articles use to name it.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The attribution links that name it.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"originOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims of which it is the origin.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"published\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimPublisher\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims made in the articles it published.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"responsibleFor\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimResponsible\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims whose sources hold it responsible.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationReportedBy\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations that it reported.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observedActs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationResponsible\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations whose data sets hold it responsible.\"},{\"type\":\"Credit\",\"kind\":\"object\",\"name\":\"credits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The credits it received.\"},{\"type\":\"Dataset\",\"kind\":\"object\",\"name\":\"datasets\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DatasetToOrganisation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The data sets it issued.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name in lower case and without accents, for searches that tolerate typos. PostgreSQL computes it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"An organisation that publishes, is quoted, acts or is named: a news outlet, an agency, a government, a ministry, an armed group.\"},\"Mention\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that prints the words.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToMention\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that prints the words.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position among the article's mentions, starting at 1.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"label\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The words exactly as printed.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person named. Exactly one of person, organisation and event is set.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person named. Exactly one of person, organisation and event is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation named. Exactly one of person, organisation and event is set.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation named. Exactly one of person, organisation and event is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event named. Exactly one of person, organisation and event is set.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToMention\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event named. Exactly one of person, organisation and event is set.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"position\"]}],\"documentation\":\"The words that one article uses to name a person, an organisation or an event. Merging records never changes a label.\"},\"Person\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among people: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Primary name, by which lists are sorted.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nameLanguage\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the primary name as a BCP 47 tag. Null if not recorded.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who the person is, in the curator's own words.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nationalities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Nationalities stated in an article, as ISO 3166-1 alpha-2 codes. Empty if none is stated.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item identifier, for example \\\"Q7747\\\". Null if none is known.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this person.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"The person that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that were merged into this one because they are the same person.\"},{\"type\":\"Name\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"Other names: aliases and transliterations, as printed.\"},{\"type\":\"Affiliation\",\"kind\":\"object\",\"name\":\"affiliations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The offices and memberships that this person holds or has held.\"},{\"type\":\"Mention\",\"kind\":\"object\",\"name\":\"mentions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MentionToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The words that articles use to name this person.\"},{\"type\":\"PersonStatus\",\"kind\":\"object\",\"name\":\"statuses\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"What articles say happened to this person.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The attribution links that name this person.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"originOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimOriginPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The claims of which this person is the origin.\"},{\"type\":\"Credit\",\"kind\":\"object\",\"name\":\"credits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CreditToPerson\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The credits this person received.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name in lower case and without accents, for searches that tolerate typos. PostgreSQL computes it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A person whom an article names, or describes by their relation to a named person.\"},\"Name\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person who has the name. Exactly one of person and organisation is set.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person who has the name. Exactly one of person and organisation is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation that has the name. Exactly one of person and organisation is set.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation that has the name. Exactly one of person and organisation is set.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name as printed.\"},{\"type\":\"NameKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The kind of name. Never PRIMARY here.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language of the name as a BCP 47 tag. Null if unknown.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"personId\",\"value\"]},{\"name\":null,\"fields\":[\"organisationId\",\"value\"]}],\"documentation\":\"Another name of a person or organisation. The primary name is stored with the person or organisation itself.\"},\"Affiliation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person who holds the office or membership.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToPerson\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person who holds the office or membership.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"organisationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation in which it is held.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"organisation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AffiliationToOrganisation\",\"relationFromFields\":[\"organisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation in which it is held.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The role, for example \\\"military secretary\\\".\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"earliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day on which the person may have held the role. Null if open or unknown.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"latest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day on which the person may have held the role. Null if open or unknown.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"personId\",\"organisationId\",\"role\"]}],\"documentation\":\"An office or membership: the role a person holds in an organisation, with its dates.\"},\"PersonStatus\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique within the article.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"personId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The person it happened to.\"},{\"type\":\"Person\",\"kind\":\"object\",\"name\":\"person\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PersonToPersonStatus\",\"relationFromFields\":[\"personId\"],\"isUpdatedAt\":false,\"documentation\":\"The person it happened to.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that reports the status.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToPersonStatus\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that reports the status.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The event in which it happened.\"},{\"type\":\"Event\",\"kind\":\"object\",\"name\":\"event\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventToPersonStatus\",\"relationFromFields\":[\"eventId\"],\"isUpdatedAt\":false,\"documentation\":\"The event in which it happened.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What happened to the person, in the same terms as the measures of figures.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wording\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The printed words that report it, verbatim, at most 8.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day to which the status may apply. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day to which the status may apply. Null if there is no upper limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which lists are sorted: the latest day of the as-of date, or 9999-12-31 if that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"asOfBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text prints the as-of date or the curator inferred it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What readers should know about this record.\"},{\"type\":\"RecordStatus\",\"kind\":\"enum\",\"name\":\"recordStatus\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the status is published, still a draft, or retracted.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this status.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"Attribution\",\"kind\":\"object\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"AttributionToPersonStatus\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The attribution chain: the sources to which the article attributes this, from the one nearest the article to the origin. Empty if the article speaks in its own voice.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"articleId\",\"key\"]}],\"documentation\":\"What one article says happened to one named person, and the sources to which it attributes this. It is not a figure, and no figure is derived from it.\"},\"Place\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among places: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name in English.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"iso3166\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"ISO 3166-1 alpha-2 or ISO 3166-2 code. Null if the place has none.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"geonamesId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"GeoNames identifier. Null if unknown.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wikidataId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Wikidata item identifier. Null if none is known.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this place.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"PlaceParent\",\"kind\":\"object\",\"name\":\"parents\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlacePart\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The larger places that contain this one, each with whose view that is, if views differ. A place may lie in several, for example a territory that two states claim.\"},{\"type\":\"PlaceParent\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceWhole\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The places that lie directly in this one.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"residents\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationResidence\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The populations that are defined by living there.\"},{\"type\":\"EventPlace\",\"kind\":\"object\",\"name\":\"events\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EventPlaceToPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The events that took place there.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures about it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPlace\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations about it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"The place that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that were merged into this one because they are the same place.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A place, for example a territory, a city, a village or a site.\"},\"PlaceParent\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place that lies in the other.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"place\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlacePart\",\"relationFromFields\":[\"placeId\"],\"isUpdatedAt\":false,\"documentation\":\"The place that lies in the other.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The larger place.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceWhole\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The larger place.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"viewLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"In whose view the place lies there, in a few words, for example \\\"Russia\\\". Null if nobody disputes it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"viewOrganisationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The organisation whose view it is. Null if it is nobody's in particular, or if the ledger does not know the organisation.\"},{\"type\":\"Organisation\",\"kind\":\"object\",\"name\":\"viewOrganisation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PlaceView\",\"relationFromFields\":[\"viewOrganisationId\"],\"isUpdatedAt\":false,\"documentation\":\"The organisation whose view it is. Null if it is nobody's in particular, or if the ledger does not know the organisation.\"},{\"type\":\"IdentityBasis\",\"kind\":\"enum\",\"name\":\"viewBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether a text states the view or the curator inferred it. Null if nobody disputes that the place lies there.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":{\"name\":null,\"fields\":[\"placeId\",\"parentId\"]},\"uniqueIndexes\":[],\"documentation\":\"A larger place that contains a place. For comparing figures, a place lies in all of its parents, whoever's view they are.\"},\"Population\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Human-readable handle, unique among populations: lower-case words joined by hyphens.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Name in English.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who belongs to the population, in the curator's own words.\"},{\"type\":\"Sex\",\"kind\":\"enum\",\"name\":\"sex\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The sex of everyone in it. Null if it does not depend on sex. Facets are set only if together they define the population in full.\"},{\"type\":\"AgeGroup\",\"kind\":\"enum\",\"name\":\"ageGroup\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The age group of everyone in it. Null if it does not depend on age.\"},{\"type\":\"PopulationStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The status of everyone in it, for example civilian. Null if it does not depend on status.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nationality\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The nationality of everyone in it, as an ISO 3166-1 alpha-2 code. Null if it does not depend on nationality.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"residenceId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The place where everyone in it lives. Null if it does not depend on residence.\"},{\"type\":\"Place\",\"kind\":\"object\",\"name\":\"residence\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationResidence\",\"relationFromFields\":[\"residenceId\"],\"isUpdatedAt\":false,\"documentation\":\"The place where everyone in it lives. Null if it does not depend on residence.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this population.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"PopulationParent\",\"kind\":\"object\",\"name\":\"parents\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationPart\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The larger populations that this one is recorded as part of.\"},{\"type\":\"PopulationParent\",\"kind\":\"object\",\"name\":\"parts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationWhole\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The populations that are recorded as part of this one.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claims\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ClaimToPopulation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures that count it.\"},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToPopulation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The observations that count it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"mergedIntoId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The population that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"mergedInto\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationMerge\",\"relationFromFields\":[\"mergedIntoId\"],\"isUpdatedAt\":false,\"documentation\":\"The population that this record was merged into because both are the same. All references were moved to it. Null unless this record was merged.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"merged\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationMerge\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The records that were merged into this one because they are the same population.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"The group of people that a figure counts: everyone, civilians, combatants, nationals of a country. A figure for a part never contradicts one for the whole.\\nA population is part of another if it is recorded as such (`parents`), or if the other is defined by facets and this one has all of them, equal or narrower.\"},\"PopulationParent\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"populationId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The population that is part of the other.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"population\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationPart\",\"relationFromFields\":[\"populationId\"],\"isUpdatedAt\":false,\"documentation\":\"The population that is part of the other.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The larger population.\"},{\"type\":\"Population\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PopulationWhole\",\"relationFromFields\":[\"parentId\"],\"isUpdatedAt\":false,\"documentation\":\"The larger population.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":{\"name\":null,\"fields\":[\"populationId\",\"parentId\"]},\"uniqueIndexes\":[],\"documentation\":\"A population that is recorded as part of another. A population may be part of several others.\"},\"Reading\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sha256\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the text in UTF-8, in lower-case hexadecimal. A text has one reading.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"length\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Length of the text in UTF-16 code units.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Language in which the text was read, as a BCP 47 tag.\"},{\"type\":\"ReadingSupport\",\"kind\":\"enum\",\"name\":\"support\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How much the reader knows of that language.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"readerVersion\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Version of the reader that read the text last. A newer version supersedes the candidates that nobody has decided on.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Address of the text, http or https. Null if it is not known.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who published the text, in the words of whoever had it read. Null if they did not say.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"headline\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Headline as printed. Null if the reader found none.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day on which the text may have been published. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day on which the text may have been published. Null if there is no upper limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedSort\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The day by which lists are sorted: the latest possible day of publication, or 9999-12-31 if that is open.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"publishedBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text or whoever had it read gives the day, or the reader inferred it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventLabels\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The words with which the text names events, in the order of the text.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"numbersSeen\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How many numbers the text has.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"numbersExcluded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How many of them are no figures, for a reason that the reader gives.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"numbersLeftOver\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How many of them the reader does not understand. A curator should look at each.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"articleId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The article that was read. Null if the ledger does not have it yet.\"},{\"type\":\"Article\",\"kind\":\"object\",\"name\":\"article\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ArticleToReading\",\"relationFromFields\":[\"articleId\"],\"isUpdatedAt\":false,\"documentation\":\"The article that was read. Null if the ledger does not have it yet.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this reading.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"},{\"type\":\"ReadNumber\",\"kind\":\"object\",\"name\":\"numbers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ReadNumberToReading\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The numbers of the text, in its order.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"candidates\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateToReading\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The figures found in the text.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"One text that was read for figures: what it is, and every number in it with what became of it. The text itself is not stored.\"},\"ReadNumber\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"readingId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The reading of the text.\"},{\"type\":\"Reading\",\"kind\":\"object\",\"name\":\"reading\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ReadNumberToReading\",\"relationFromFields\":[\"readingId\"],\"isUpdatedAt\":false,\"documentation\":\"The reading of the text.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position among the numbers of the text, starting at 1.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"words\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number as printed.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number. Null for a range, and for a vague size such as \\\"dozens\\\".\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"low\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Lower end of a range, or of a vague size.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"high\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Upper end of a range.\"},{\"type\":\"Quantifier\",\"kind\":\"enum\",\"name\":\"quantifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the words around it qualify it.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"start\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where it starts in the text, in UTF-16 code units from 0.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"end\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where it ends in the text, exclusive, in UTF-16 code units from 0.\"},{\"type\":\"NumberFate\",\"kind\":\"enum\",\"name\":\"fate\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What became of it.\"},{\"type\":\"NumberExclusion\",\"kind\":\"enum\",\"name\":\"because\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it is no figure. Null unless it is excluded.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"candidateId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The candidate that it is the figure of. Null unless it became one.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"candidate\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateNumber\",\"relationFromFields\":[\"candidateId\"],\"isUpdatedAt\":false,\"documentation\":\"The candidate that it is the figure of. Null unless it became one.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"readingId\",\"position\"]}],\"documentation\":\"A number of a text, and what became of it. Every number of the text is one, also those that count no people.\"},\"Candidate\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"readingId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The reading of the text.\"},{\"type\":\"Reading\",\"kind\":\"object\",\"name\":\"reading\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateToReading\",\"relationFromFields\":[\"readingId\"],\"isUpdatedAt\":false,\"documentation\":\"The reading of the text.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What identifies it: SHA-256 of the text's own SHA-256, the position of the words and the version of the reader. The same text, read again by the same version, has the same candidates.\"},{\"type\":\"CandidateState\",\"kind\":\"enum\",\"name\":\"state\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether it is undecided, and if not, what was decided.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"rejection\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it was rejected. Null unless it was.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"claimId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The claim as which it was accepted. Null unless it was.\"},{\"type\":\"Claim\",\"kind\":\"object\",\"name\":\"claim\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateToClaim\",\"relationFromFields\":[\"claimId\"],\"isUpdatedAt\":false,\"documentation\":\"The claim as which it was accepted. Null unless it was.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"supersededById\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The candidate of the same words by a newer version of the reader. Null unless it was superseded, and if the newer version finds no figure there.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"supersededBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateSuperseded\",\"relationFromFields\":[\"supersededById\"],\"isUpdatedAt\":false,\"documentation\":\"The candidate of the same words by a newer version of the reader. Null unless it was superseded, and if the newer version finds no figure there.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"supersedes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateSuperseded\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The candidates by earlier versions of the reader that this one supersedes.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"readerVersion\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Version of the reader that found it.\"},{\"type\":\"CandidateProducer\",\"kind\":\"enum\",\"name\":\"producer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the rules of the reader or a language model found it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"rule\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The name of the rule that found it.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"confidence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How sure the reader is, in percent. It orders the curator's work, and decides nothing.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reasons\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why it was read so, in short sentences.\"},{\"type\":\"Measure\",\"kind\":\"enum\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What is counted, for example people killed.\"},{\"type\":\"CountType\",\"kind\":\"enum\",\"name\":\"countType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the count behaves over time.\"},{\"type\":\"Unit\",\"kind\":\"enum\",\"name\":\"unit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the number counts: people, or households.\"},{\"type\":\"Stance\",\"kind\":\"enum\",\"name\":\"stance\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the source gives the figure or denies it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"periodFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"First day of the period in which the figure counts what happened. Null if it has none.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"periodTo\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Last day of the period in which the figure counts what happened. Null if it has none.\"},{\"type\":\"Quantifier\",\"kind\":\"enum\",\"name\":\"quantifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How the words qualify the number, for example \\\"at least\\\".\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The number printed, in people. Null if the words give no number, or only a range.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"low\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Lower end of a range.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"high\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Upper end of a range.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"wording\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The printed words that give the figure, verbatim, at most 8 (W3C Web Annotation TextQuoteSelector, `exact`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quotePrefix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A few printed words before the wording (TextQuoteSelector, `prefix`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"quoteSuffix\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"A few printed words after the wording (TextQuoteSelector, `suffix`).\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteStart\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the wording starts in the text, in UTF-16 code units from 0 (TextPositionSelector, `start`).\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"quoteEnd\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where the wording ends in the text, in UTF-16 code units from 0, exclusive (TextPositionSelector, `end`).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"countedLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom the figure counts, as printed. Null if the words name nobody in particular.\"},{\"type\":\"Sex\",\"kind\":\"enum\",\"name\":\"countedSex\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The sex of those counted. Null if the words do not say.\"},{\"type\":\"AgeGroup\",\"kind\":\"enum\",\"name\":\"countedAgeGroup\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The age group of those counted. Null if the words do not say.\"},{\"type\":\"PopulationStatus\",\"kind\":\"enum\",\"name\":\"countedStatus\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The status of those counted, for example civilian. Null if the words do not say.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"nationalities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The nationalities of those counted, as ISO 3166-1 alpha-2 codes. Empty if the words name none.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"attributions\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The attribution chain as read: a list of sources, from the one nearest the article to the origin.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfEarliest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Earliest day to which the count may refer. Null if there is no lower limit.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"asOfLatest\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Latest day to which the count may refer. Null if there is no upper limit.\"},{\"type\":\"DateBasis\",\"kind\":\"enum\",\"name\":\"asOfBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the text prints the as-of date or the reader inferred it.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"responsible\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whom the text holds responsible, as printed. Null if it does not say.\"},{\"type\":\"Cause\",\"kind\":\"enum\",\"name\":\"cause\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What caused the deaths or harm counted, according to the text. Null if it does not say.\"},{\"type\":\"Verification\",\"kind\":\"enum\",\"name\":\"verification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How far the text says that the figure has been checked. Null if it does not say.\"},{\"type\":\"Identification\",\"kind\":\"enum\",\"name\":\"identification\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Whether the people counted have been identified, according to the text. Null if it does not say.\"},{\"type\":\"Caveat\",\"kind\":\"enum\",\"name\":\"caveats\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The text's own reservations about the figure.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"composition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the source says about the make-up of the figure, in words, for example \\\"mostly civilians\\\".\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"eventLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The words near the figure that name the event. Null if there are none.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"placeLabel\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The words near the figure that name the place. Null if there are none.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"repeats\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Where else the text prints the same figure: a list of positions.\"},{\"type\":\"CandidateRelationKind\",\"kind\":\"enum\",\"name\":\"relationKind\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"How it relates to another candidate of the text. Null if it relates to none.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"relationToId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The candidate to which it relates. Null if it relates to none.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"relationTo\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateRelation\",\"relationFromFields\":[\"relationToId\"],\"isUpdatedAt\":false,\"documentation\":\"The candidate to which it relates. Null if it relates to none.\"},{\"type\":\"Candidate\",\"kind\":\"object\",\"name\":\"relatedBy\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateRelation\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The candidates that relate to it.\"},{\"type\":\"ReadNumber\",\"kind\":\"object\",\"name\":\"numbers\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CandidateNumber\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The numbers of the text that it is the figure of.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the ledger first recorded this candidate.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the current revision, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"since\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the row took its present form: the time of the write that last changed it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"A figure as a program read it in a text. It is no claim until a curator accepts it.\"},\"Revision\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"EntityType\",\"kind\":\"enum\",\"name\":\"entityType\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The kind of record that was written.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"entityId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The identifier of the record that was written.\"},{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"sequence\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Position in the log. It grows with every revision, in the order in which writes were committed, and is the log's only order.\"},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Number of the revision within its record, starting at 1.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was written: the time of its transaction, which is later than that of every earlier transaction.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"actor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Who made the write: a curator's name, or the importer and its file.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tokenId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The token used for the write. Null for an import.\"},{\"type\":\"Token\",\"kind\":\"object\",\"name\":\"token\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RevisionToToken\",\"relationFromFields\":[\"tokenId\"],\"isUpdatedAt\":false,\"documentation\":\"The token used for the write. Null for an import.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reason\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"Why the write was made.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"before\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The record before the write. Null for the first revision.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"after\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The record after the write.\"}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"entityType\",\"entityId\",\"version\"]}],\"documentation\":\"One write to one record: who made it, when and why, and the record before and after. Revisions are append-only: a trigger\\nrefuses to change or delete them.\"},\"Token\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false,\"documentation\":\"Internal identifier, UUIDv7 (RFC 9562).\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The holder's name. Revisions carry this name, and two tokens with the same name belong to the same curator.\"},{\"type\":\"Role\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"What the holder may do.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hash\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the token, in lower-case hexadecimal.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"hint\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The first characters of the token, so that its holder can recognise it.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"createdAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was created.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"expiresAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it expires. Null if it never does.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"revokedAt\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When it was revoked. Null if it was not.\"},{\"type\":\"Revision\",\"kind\":\"object\",\"name\":\"revisions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RevisionToToken\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The revisions written with it.\"},{\"type\":\"IdempotentWrite\",\"kind\":\"object\",\"name\":\"idempotent\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"IdempotentWriteToToken\",\"relationFromFields\":[],\"isUpdatedAt\":false,\"documentation\":\"The idempotent writes made with it.\"}],\"primaryKey\":null,\"uniqueIndexes\":[],\"documentation\":\"An access token, issued to one person or program. The token itself is shown once and never stored.\"},\"IdempotentWrite\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"tokenId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The token used for the write. Every token has its own set of keys.\"},{\"type\":\"Token\",\"kind\":\"object\",\"name\":\"token\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"IdempotentWriteToToken\",\"relationFromFields\":[\"tokenId\"],\"isUpdatedAt\":false,\"documentation\":\"The token used for the write. Every token has its own set of keys.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The idempotency key, chosen by the client.\"},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"body\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"SHA-256 of the request, in lower-case hexadecimal. A different request with the same key is refused.\"},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"answer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"The response: the records that were written, and when.\"},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"at\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false,\"documentation\":\"When the write was made.\"}],\"primaryKey\":{\"name\":null,\"fields\":[\"tokenId\",\"key\"]},\"uniqueIndexes\":[],\"documentation\":\"The response to a write with an idempotency key. Repeating the key returns the same response, and nothing is written twice.\"}}}}"); }