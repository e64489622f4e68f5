// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/Groups.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"

#include <algorithm>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::reports {

namespace {

constexpr int last = 1'000'000; // rank of what has no value
constexpr int mostMonths = 240;

QDate monthFrom(const QString &key)
{
    return QDate::fromString(key + u"-01"_s, Qt::ISODate);
}

QString keyOf(QDate month)
{
    return month.toString(u"yyyy-MM"_s);
}

struct PipelinePlace
{
    int place = 0; // among all of them
    QString name;
};

/// Nothing where the store has one pipeline, which then need not be said.
std::optional<PipelinePlace> placeOfPipeline(store::Store &store, RecordId pipeline)
{
    const auto rows = store.select(
        {EntityKind::Pipeline, {field::name, field::position}, {}, {field::name, false}, {}, -1, false});
    if (!rows || rows->size() < 2)
        return std::nullopt;
    std::vector<qsizetype> order;
    for (qsizetype row = 0; row < rows->size(); ++row)
        order.push_back(row);
    std::ranges::stable_sort(order, {}, [&](qsizetype row) { return rows->integer(row, 1); });
    const auto found = std::ranges::find(order, pipeline, [&](qsizetype row) { return rows->id(row); });
    if (found == order.end())
        return std::nullopt; // in the trash
    return PipelinePlace{static_cast<int>(found - order.begin()), rows->text(*found, 0)};
}

} // namespace

QString withinSentence(const QString &label)
{
    return QLocale().language() == QLocale::German ? label : QLocale().toLower(label);
}

Group referenceGroup(const ReportQuery &query, const Field &field, const QString &path, RecordId id)
{
    Group group{id, {}, {}, Filter::refersTo(path, id), 0};
    const auto record = query.store().get(field.target, id);
    group.label = !record                  ? id.toString()
        : field.target == EntityKind::User ? query.personName(id)
                                           : query.store().title(*record);
    if (!record || field.target != EntityKind::Stage)
        return group;
    group.hue = record->text(field::color);
    constexpr qint64 behindOthers = 999; // without a position, as the board has it
    group.rank = static_cast<int>(
        std::min(valueOr<qint64>(record->value(field::position), behindOthers), behindOthers));
    if (!query.reference(u"pipeline").isNull())
        return group;
    const auto pipeline = placeOfPipeline(query.store(), valueOr<RecordId>(record->value(field::pipeline)));
    if (pipeline) {
        group.rank += 1000 * pipeline->place;
        group.label = Tr::tr("%1 › %2", "a pipeline, its stage").arg(pipeline->name, group.label);
    }
    return group;
}

Result<Groups> Groups::make(
    const ReportQuery &query, EntityKind entity, const QString &by, const QString &dateField, Empty empty)
{
    const bool isMonth = by == "month"_L1;
    const Field *field = query.store().schema().entity(entity).find(isMonth ? dateField : by);
    if (!field)
        return fail(Error::Kind::Bug, u"a report goes by a field that does not exist"_s, by);
    Groups groups(query, field);
    groups.m_label = isMonth ? Tr::tr("Month") : field->label;
    groups.m_key = {field->name, isMonth ? store::GroupKey::Kind::Month : store::GroupKey::Kind::Value};
    if (empty == Empty::Dropped)
        return groups;
    if (field->target == EntityKind::Stage) {
        TRY(groups.addStages());
    }
    if (field->type == FieldType::Choice)
        groups.addChoices();
    return groups;
}

/// The lanes of the pipeline, whether they hold deals or not.
Result<void> Groups::addStages()
{
    std::vector<Filter> conditions{Filter::equals(field::kind, choice::open)};
    if (const RecordId pipeline = m_inquiry->reference(u"pipeline"); !pipeline.isNull())
        conditions.push_back(Filter::refersTo(field::pipeline, pipeline));
    const auto stages = TRY(m_inquiry->store().select(
        {EntityKind::Stage, {field::set_aside}, Filter::all(conditions), {field::position, false}, {}, -1, false}));
    for (qsizetype i = 0; i < stages.size(); ++i) {
        if (stages.integer(i, 0) == 0)
            placeOf(stages.id(i));
    }
    return {};
}

void Groups::addChoices()
{
    for (const Choice &choice : m_field->choices)
        placeOf(choice.key);
}

QString Groups::identity(const Value &key) const
{
    if (const auto *id = std::get_if<RecordId>(&key))
        return id->toString();
    return fold(textOf(key));
}

size_t Groups::placeOf(const Value &key)
{
    const QString name = identity(key);
    if (const auto known = m_places.constFind(name); known != m_places.cend())
        return *known;
    m_places.insert(name, m_groups.size());
    m_groups.push_back(describe(name.isEmpty() ? Value() : key));
    return m_groups.size() - 1;
}

Group Groups::describe(const Value &key) const
{
    Group group{key, {}, {}, {}, 0};
    if (isEmpty(key)) {
        group.label = Tr::tr("None");
        group.filter = Filter::condition(m_field->name, Filter::Op::IsEmpty);
        group.rank = last;
        return group;
    }
    if (const auto *id = std::get_if<RecordId>(&key))
        return referenceGroup(*m_inquiry, *m_field, m_field->name, *id);
    const QString text = textOf(key);
    if (m_key.kind == store::GroupKey::Kind::Month) {
        const QDate month = monthFrom(text);
        group.label = nameOf(month, Span::Month);
        group.filter = within(m_field->name, {month, month.addMonths(1)});
        group.rank = month.year() * 12 + month.month();
        return group;
    }
    group.label = m_field->type == FieldType::Choice ? m_field->choiceLabel(text) : text;
    group.filter = Filter::equals(m_field->name, text);
    const auto choice = std::ranges::find(m_field->choices, text, &Choice::key);
    group.rank = static_cast<int>(choice - m_field->choices.begin());
    return group;
}

/// Between the first and the last one, so that a gap is seen as one.
void Groups::addMonths()
{
    QDate first;
    QDate final;
    for (const Group &group : m_groups) {
        const QDate month = isEmpty(group.key) ? QDate() : monthFrom(textOf(group.key));
        if (!month.isValid())
            continue;
        first = first.isValid() ? std::min(first, month) : month;
        final = final.isValid() ? std::max(final, month) : month;
    }
    if (!first.isValid() || first.addMonths(mostMonths) < final)
        return;
    for (QDate month = first; month < final; month = month.addMonths(1))
        placeOf(keyOf(month));
}

Result<std::vector<Tally>> tallies(const std::vector<store::GroupRow> &rows, Groups &groups)
{
    std::vector<Tally> tallies;
    for (const store::GroupRow &row : rows) {
        const size_t place = groups.placeOf(row.keys.front());
        tallies.resize(std::max(tallies.size(), place + 1));
        TRY(tallies[place].add(row));
    }
    groups.fillGaps();
    tallies.resize(groups.size());
    return tallies;
}

void Groups::fillGaps()
{
    if (m_key.kind == store::GroupKey::Kind::Month)
        addMonths();
}

std::vector<size_t> Groups::order(const std::function<double(size_t)> &size) const
{
    std::vector<size_t> places(m_groups.size());
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = i;
    const bool isText = m_field->type == FieldType::Text && m_key.kind == store::GroupKey::Kind::Value;
    std::ranges::stable_sort(places, [&](size_t a, size_t b) {
        const Group &one = m_groups[a];
        const Group &other = m_groups[b];
        if (one.rank != other.rank)
            return one.rank < other.rank;
        if (isText && size(a) != size(b))
            return size(a) > size(b);
        return fold(one.label) < fold(other.label);
    });
    return places;
}

std::vector<Choice> dealGroupings(const Schema &schema, std::initializer_list<QStringView> names)
{
    std::vector<Choice> choices;
    const Entity &deal = schema.entity(EntityKind::Deal);
    for (const QStringView name : names)
        choices.push_back({name.toString(),
            name == u"month"         ? Tr::tr("Month")
                : name == u"product" ? Tr::tr("Product")
                                     : deal.find(name)->label});
    for (const Field &field : deal.fields) {
        if (field.isCustom()
            && (field.type == FieldType::Choice || field.type == FieldType::Text || field.type == FieldType::Reference))
            choices.push_back({field.name, field.label});
    }
    return choices;
}

} // namespace satchel::reports
