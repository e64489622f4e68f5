// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to a contact, a company, a deal or a lead, as values for the panel beside its timeline: open deals with
// their next action, open tasks, coming meetings, quotes, people, files; of a deal also its products and competitors;
// and what it is linked with by relations and references of the team's own. Each list is short; its count tells the
// rest.
#pragma once

#include "domain/Relation.h"
#include "store/Store.h"

namespace satchel::items {

enum class RelatedKind : quint8 {
    Deals,
    Products,
    Tasks,
    Meetings,
    Quotes,
    Proposals,
    People,
    Competitors,
    Linked,
    Files
};

struct RelatedDeal
{
    RecordId id;
    QString title;
    Money value;
    QString stage;
    RecordId stageId;
    RecordId pipelineId;
    QString nextAction;
    QDate nextDate;
    QTime nextTime;
    bool operator==(const RelatedDeal &) const = default;
};

struct RelatedTask
{
    RecordId id;
    QString title;
    QDate dueDate;
    QTime dueTime;
    QString priority;
    bool operator==(const RelatedTask &) const = default;
};

struct RelatedMeeting
{
    RecordId id;
    QString subject;
    Instant at;
    qint64 durationSeconds = 0;
    qsizetype attendees = 0;
    QString location;
    bool operator==(const RelatedMeeting &) const = default;
};

/// A quote, or a proposal.
struct RelatedQuote
{
    RecordId id;
    QString number; // of a proposal its title
    QString status;
    QString deal;
    QDate validUntil;
    qint64 version = 1;
    Money total; // of a proposal nothing
    bool operator==(const RelatedQuote &) const = default;
};

/// A line of the quote that quoteOfDeal() finds.
struct RelatedProduct
{
    RecordId id; // of that quote
    QString name;
    Decimal quantity;
    Money amount; // as it is priced there
    bool operator==(const RelatedProduct &) const = default;
};

struct RelatedCompetitor
{
    RecordId id; // of the deal
    QString name;
    bool operator==(const RelatedCompetitor &) const = default;
};

struct RelatedPerson
{
    RecordId id;
    QString name;
    QString detail; // job title
    QString role; // in the deal
    bool operator==(const RelatedPerson &) const = default;
};

struct RelatedFile
{
    RecordId id;
    QString name;
    QString mediaType;
    QString sha256;
    qint64 size = 0;
    bool operator==(const RelatedFile &) const = default;
};

struct LinkedRecord
{
    RecordId id;
    QString name;
    QString detail; // job title, city
    QStringList roles = {}; // keys
    QString roleText = {}; // "Sponsor, Developer"
    std::vector<RecordId> links = {}; // the links with it; empty where the record itself refers
    std::vector<FieldValue> values = {}; // of the fields that a team added to the relation, where they are filled; of a
                                         // reference the title of the record that it names
    bool operator==(const LinkedRecord &) const = default;
};

template <typename T> struct RelatedList
{
    std::vector<T> items;
    qint64 count = 0; // of all, shown or not
    bool operator==(const RelatedList &) const = default;
};

/// The records of one entity that are linked by a relation, or that refer to the record by a custom field.
struct LinkedGroup
{
    EntityKind entity{}; // of the records
    QString heading;
    std::optional<RelationEnd> relation; // none: they refer to it
    QString reference = {}; // the field by which they do
    RelatedList<LinkedRecord> records = {}; // the newest link first
    bool operator==(const LinkedGroup &) const = default;
};

struct Related
{
    RelatedList<RelatedDeal> deals; // overdue and soon first, then without a next action, then the rest
    RelatedList<RelatedTask> tasks; // by due date
    RelatedList<RelatedMeeting> meetings; // the next one first
    RelatedList<RelatedQuote> quotes; // newest first
    RelatedList<RelatedQuote> proposals; // newest first
    RelatedList<RelatedPerson> people; // of the company, or of the deal
    RelatedList<RelatedProduct> products; // of a deal: the lines of its quote, see quoteOfDeal()
    RelatedList<RelatedCompetitor> competitors; // of a deal
    std::vector<LinkedGroup> linked; // relations, then references
    RelatedList<RelatedFile> files; // newest first
    bool operator==(const Related &) const = default;
};

/// The quote whose lines are a deal's products: the accepted one, else the newest that is neither rejected nor expired,
/// else the newest; null without quotes.
Result<RecordId> quoteOfDeal(store::Store &store, RecordId deal);

/// `limit` items of each kind that can refer to the record. The people of a lead are the contacts of the company that
/// is called as it says.
Result<Related> readRelated(store::Store &store, const Record &record, qint64 limit = 5);

/// The open tasks of a record that a task can refer to, by due date; those without one last.
Result<std::vector<RelatedTask>> readOpenTasks(store::Store &store, const Record &record, qint64 limit);

/// The open deals of a contact or company, the ones with the nearest next action first; of a deal itself, that one.
Result<std::vector<RelatedDeal>> readOpenDeals(store::Store &store, const Record &record, qint64 limit);

} // namespace satchel::items
