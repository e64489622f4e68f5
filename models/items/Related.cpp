// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/Related.h"

#include "domain/ChoiceNames.h"
#include "domain/EntityReference.h"
#include "domain/FieldNames.h"
#include "items/LinkedRecords.h"
#include "items/TaskLists.h"
#include "store/Quotes.h"

using namespace Qt::StringLiterals;

namespace satchel::items {

namespace {

using Op = Filter::Op;

constexpr qint64 mostDeals = 200; // ordered by their next action

struct Reader
{
    store::Store &store;
    const Record &record;
    qint64 limit;

    QString reference() const { return record.entity->name; }
    Filter ofRecord() const { return Filter::refersTo(reference(), record.id); }

    /// Reads a page of rows and counts all when there may be more than the page.
    template <typename T, typename Make> Result<RelatedList<T>> list(const store::Query &query, Make make) const
    {
        const auto rows = TRY(store.select(query));
        RelatedList<T> list;
        for (qsizetype row = 0; row < rows.size(); ++row)
            list.items.push_back(make(rows, row));
        list.count = rows.size();
        if (rows.size() < limit)
            return list;
        const auto count = TRY(store.count(query));
        list.count = count;
        return list;
    }

    Result<RelatedList<RelatedTask>> tasks() const
    {
        return list<RelatedTask>(
            {EntityKind::Task, {field::title, field::due_date, field::due_time, field::priority},
                Filter::all({ofRecord(), openTasks()}), {field::due_date, false}, {}, limit, false},
            [](const store::Rows &rows, qsizetype row) {
                return RelatedTask{rows.id(row), rows.text(row, 0), valueOr<QDate>(rows.value(row, 1)),
                    valueOr<QTime>(rows.value(row, 2)), rows.text(row, 3)};
            });
    }

    Result<RelatedList<RelatedMeeting>> meetings() const
    {
        const Filter isMeeting = Filter::condition(
            field::kind, Op::In, {Operand::fromText(choice::meeting), Operand::fromText(choice::demo_scheduled)});
        const Filter isAhead = Filter::condition(
            field::at, Op::Greater, {Operand::fromText(store.clock().now().toIso())});
        return list<RelatedMeeting>(
            {EntityKind::Activity,
                {field::subject, field::at, field::duration_seconds, field::attendees, field::location},
                Filter::all({ofRecord(), isMeeting, isAhead}), {field::at, false}, {}, limit, false},
            [](const store::Rows &rows, qsizetype row) {
                return RelatedMeeting{rows.id(row), rows.text(row, 0), Instant{rows.integer(row, 1)},
                    rows.integer(row, 2), valueOr<QStringList>(rows.value(row, 3)).size(), rows.text(row, 4)};
            });
    }

    /// `name` is what it is called by.
    Result<RelatedList<RelatedQuote>> quotes(EntityKind entity, const QString &name) const
    {
        QStringList columns{name, field::status, u"deal.@title"_s, field::valid_until, field::version};
        if (entity == EntityKind::Quote)
            columns.append(field::total);
        return list<RelatedQuote>({entity, columns, ofRecord(), {QString(), true}, {}, limit, false},
            [&](const store::Rows &rows, qsizetype row) {
                return RelatedQuote{rows.id(row), rows.text(row, 0), rows.text(row, 1),
                    record.entity->kind == EntityKind::Deal ? QString() : rows.text(row, 2),
                    valueOr<QDate>(rows.value(row, 3)), rows.isNull(row, 4) ? 1 : rows.integer(row, 4),
                    entity == EntityKind::Quote ? rows.money(row, 5) : Money()};
            });
    }

    /// What is sold: neither groups and texts, which have no price, nor what the customer may choose besides.
    Result<RelatedList<RelatedProduct>> products() const
    {
        RelatedList<RelatedProduct> products;
        const RecordId id = TRY(quoteOfDeal(store, record.id));
        if (id.isNull())
            return products;
        const auto document = TRY(store::readQuote(store, id));
        for (size_t i = 0; i < document.lines.size(); ++i) {
            const Record &line = document.lines[i];
            const QString kind = line.text(field::kind);
            if (!kind.isEmpty() && kind != choice::normal)
                continue;
            if (++products.count <= limit)
                products.items.push_back({id, titleOf(line), valueOr<Decimal>(line.value(field::quantity)),
                    document.totals ? document.totals->money(document.totals->amounts[i]) : Money()});
        }
        return products;
    }

    RelatedList<RelatedCompetitor> competitors() const
    {
        RelatedList<RelatedCompetitor> competitors;
        for (const QString &name : valueOr<QStringList>(record.value(field::competitors)))
            competitors.items.push_back({record.id, name});
        competitors.count = static_cast<qint64>(competitors.items.size());
        return competitors;
    }

    Result<RelatedList<RelatedFile>> files() const
    {
        return list<RelatedFile>({EntityKind::Attachment, {field::name, field::media_type, field::sha256, field::size},
                                     ofRecord(), {QString(), true}, {}, limit, false},
            [](const store::Rows &rows, qsizetype row) {
                return RelatedFile{
                    rows.id(row), rows.text(row, 0), rows.text(row, 1), rows.text(row, 2), rows.integer(row, 3)};
            });
    }

    Result<RelatedList<RelatedPerson>> people() const
    {
        if (record.entity->kind == EntityKind::Deal)
            return peopleOfDeal();
        const RecordId company = TRY(companyOfRecord());
        if (company.isNull())
            return RelatedList<RelatedPerson>();
        // One more than is shown, as the contact itself is among them.
        auto people = list<RelatedPerson>(
            {EntityKind::Contact, {u"@title"_s, field::job_title}, Filter::refersTo(field::company, company),
                {field::last_name, false}, {}, limit + 1, false},
            [](const store::Rows &rows, qsizetype row) {
                return RelatedPerson{rows.id(row), rows.text(row, 0), rows.text(row, 1), {}};
            });
        if (!people)
            return people;
        if (record.entity->kind == EntityKind::Contact) {
            std::erase_if(people->items, [&](const RelatedPerson &person) { return person.id == record.id; });
            people->count -= 1;
        }
        if (people->items.size() > static_cast<size_t>(limit))
            people->items.resize(static_cast<size_t>(limit));
        return people;
    }

    Result<RecordId> companyOfRecord() const
    {
        if (record.entity->kind == EntityKind::Company)
            return record.id;
        if (record.entity->kind != EntityKind::Lead)
            return valueOr<RecordId>(record.value(field::company));
        const QString name = record.text(field::company_name).trimmed();
        if (name.isEmpty())
            return RecordId();
        const auto rows = TRY(
            store.select({EntityKind::Company, {}, Filter::equals(field::name, name), {}, {}, 1, false}));
        return rows.isEmpty() ? RecordId() : rows.id(0);
    }

    Result<RelatedList<RelatedPerson>> peopleOfDeal() const
    {
        auto people = list<RelatedPerson>(
            {EntityKind::DealContact, {field::contact, u"contact.@title"_s, field::role, u"contact.job_title"_s},
                ofRecord(), {}, {}, limit, false},
            [](const store::Rows &rows, qsizetype row) {
                return RelatedPerson{rows.reference(row, 0), rows.text(row, 1), rows.text(row, 3), rows.text(row, 2)};
            });
        if (!people)
            return people;
        const auto first = valueOr<RecordId>(record.value(field::contact));
        const bool isListed = std::ranges::any_of(
            people->items, [&](const RelatedPerson &person) { return person.id == first; });
        if (first.isNull() || isListed)
            return people;
        if (const auto contact = store.get(EntityKind::Contact, first)) {
            people->items.insert(
                people->items.begin(), {first, titleOf(*contact), contact->text(field::job_title), {}});
            people->count += 1;
        }
        return people;
    }
};

/// Board order: a next action that is near, then none, then those that are on their way.
int urgency(const RelatedDeal &deal, QDate today)
{
    if (!deal.nextDate.isValid())
        return 1;
    return deal.nextDate <= today.addDays(1) ? 0 : 2;
}

} // namespace

Result<std::vector<RelatedDeal>> readOpenDeals(store::Store &store, const Record &record, qint64 limit)
{
    const bool isDeal = record.entity->kind == EntityKind::Deal;
    std::vector<RelatedDeal> deals;
    const QStringList columns = {field::title, field::value, u"stage.name"_s, field::stage, field::pipeline,
        field::next_action, field::next_action_date, field::next_action_time};
    Filter filter = Filter::equals(field::status, choice::open);
    if (isDeal) {
        RelatedDeal deal{record.id, titleOf(record), valueOr<Money>(record.value(field::value)), {},
            valueOr<RecordId>(record.value(field::stage)), valueOr<RecordId>(record.value(field::pipeline)),
            record.text(field::next_action), valueOr<QDate>(record.value(field::next_action_date)),
            valueOr<QTime>(record.value(field::next_action_time))};
        deal.stage = store.title(EntityKind::Stage, deal.stageId);
        return std::vector<RelatedDeal>{deal};
    }
    if (!canRefer(store.schema(), EntityKind::Deal, record.entity->kind))
        return deals;
    filter = Filter::all({Filter::refersTo(record.entity->name, record.id), filter});
    const auto rows = TRY(store.select({EntityKind::Deal, columns, filter, {QString(), true}, {}, mostDeals, false}));
    for (qsizetype row = 0; row < rows.size(); ++row) {
        deals.push_back({rows.id(row), rows.text(row, 0), rows.money(row, 1), rows.text(row, 2), rows.reference(row, 3),
            rows.reference(row, 4), rows.text(row, 5), valueOr<QDate>(rows.value(row, 6)),
            valueOr<QTime>(rows.value(row, 7))});
    }
    const QDate today = store.clock().today();
    std::ranges::stable_sort(
        deals, {}, [&](const RelatedDeal &deal) { return std::pair(urgency(deal, today), deal.nextDate); });
    if (limit >= 0 && deals.size() > static_cast<size_t>(limit))
        deals.resize(static_cast<size_t>(limit));
    return deals;
}

Result<std::vector<RelatedTask>> readOpenTasks(store::Store &store, const Record &record, qint64 limit)
{
    return TRY(Reader{store, record, limit}.tasks()).items;
}

Result<RecordId> quoteOfDeal(store::Store &store, RecordId deal)
{
    const auto rows = TRY(store.select(
        {EntityKind::Quote, {field::status}, Filter::refersTo(field::deal, deal), {QString(), true}, {}, -1, false}));
    const auto newest = [&](auto fits) -> std::optional<RecordId> {
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (fits(rows.text(row, 0)))
                return rows.id(row);
        }
        return {};
    };
    if (const auto accepted = newest([](const QString &status) { return status == choice::accepted; }))
        return *accepted;
    const auto isAlive = [](const QString &status) {
        return status != choice::rejected && status != choice::expired && status != choice::superseded;
    };
    if (const auto alive = newest(isAlive))
        return *alive;
    return rows.isEmpty() ? RecordId() : rows.id(0);
}

Result<Related> readRelated(store::Store &store, const Record &record, qint64 limit)
{
    const Reader reader{store, record, limit};
    Related related;
    if (record.entity->kind != EntityKind::Deal) {
        auto deals = TRY(readOpenDeals(store, record, mostDeals));
        related.deals.count = static_cast<qint64>(deals.size());
        if (deals.size() > static_cast<size_t>(limit))
            deals.resize(static_cast<size_t>(limit));
        related.deals.items = std::move(deals);
    }
    if (record.entity->kind == EntityKind::Deal) {
        related.products = TRY(reader.products());
        related.competitors = reader.competitors();
    }
    if (canRefer(store.schema(), EntityKind::Task, record.entity->kind))
        related.tasks = TRY(reader.tasks());
    if (canRefer(store.schema(), EntityKind::Activity, record.entity->kind))
        related.meetings = TRY(reader.meetings());
    if (canRefer(store.schema(), EntityKind::Quote, record.entity->kind))
        related.quotes = TRY(reader.quotes(EntityKind::Quote, field::number));
    if (canRefer(store.schema(), EntityKind::Proposal, record.entity->kind))
        related.proposals = TRY(reader.quotes(EntityKind::Proposal, field::title));
    if (!isCustomEntity(record.entity->kind))
        related.people = TRY(reader.people());
    related.linked = TRY(readLinked(store, record, limit));
    if (canRefer(store.schema(), EntityKind::Attachment, record.entity->kind))
        related.files = TRY(reader.files());
    return related;
}

} // namespace satchel::items
