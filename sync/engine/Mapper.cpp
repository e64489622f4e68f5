// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Mapper.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

MappingProblem problemOf(const FieldMap &map, const Error &error)
{
    return {map.locals.first(), error.what, error.kind == Error::Kind::NotFound};
}

/// The value of a field in a list that is most likely in the order it is asked in; `hint` is where to look first.
const Value *valueIn(std::span<const FieldValue> values, const QString &field, size_t &hint)
{
    for (size_t i = 0; i < values.size(); ++i) {
        const size_t at = (hint + i) % values.size();
        if (values[at].field == field) {
            hint = at + 1;
            return &values[at].value;
        }
    }
    return nullptr;
}

/// Lists say the same in any order.
bool isSame(const Value &a, const Value &b)
{
    const auto *first = std::get_if<QStringList>(&a);
    const auto *second = std::get_if<QStringList>(&b);
    if (!first || !second)
        return a == b;
    return first->size() == second->size() && std::ranges::is_permutation(*first, *second);
}

} // namespace

Mapper::Mapper(const Schema &schema, const ObjectMap &object, References &references)
    : m_entity(schema.entity(object.entity)), m_references(references)
{
    const auto wire = WireFormat::fromJson(object.wire);
    if (!wire) {
        m_problems.push_back({object.object, wire.error().what});
        return;
    }
    m_leavesOutEmpty = wire->leavesOutEmpty;
    m_fields.reserve(object.fields.size());
    for (const FieldMap &map : object.fields) {
        if (map.direction != Direction::None && !map.locals.isEmpty())
            add(map, *wire);
    }
}

void Mapper::add(const FieldMap &map, const WireFormat &wire)
{
    auto setup = setUp(m_entity, map, wire, &m_references);
    if (!setup) {
        m_problems.push_back(problemOf(map, setup.error()));
        return;
    }
    MappedField field{
        std::move(*setup), findCodec(map.as), {}, map.direction != Direction::Push, map.direction != Direction::Pull};
    for (const QString &local : map.locals)
        field.columns.push_back(size_t(m_entity.indexOf(local)));
    m_fields.push_back(std::move(field));
}

Result<void> Mapper::read(const MappedField &field, const Remotes &remotes, Locals &locals) const
{
    const FieldMap &map = *field.setup.map;
    const std::span<const QJsonValue> values(remotes.data(), size_t(map.remotes.size()));
    if (values[0].isUndefined() && !m_leavesOutEmpty && !map.remotes[0].startsWith(u'@'))
        return fail(Error::Kind::Invalid, Reason::tr("the response lacks \"%1\"").arg(map.remotes[0]));
    if (std::ranges::all_of(values, isNothing))
        return {};
    return field.codec->read(field.setup, values, std::span(locals.data(), size_t(map.locals.size())));
}

bool Mapper::isStillAgreed(
    const MappedField &field, const Remotes &remotes, const Locals &found, const Locals &agreed) const
{
    if (field.codec->holdsStill && field.codec->holdsStill(field.setup, remotes[0], agreed[0]))
        return true;
    const FieldMap &map = *field.setup.map;
    Remotes written;
    written.fill(QJsonValue(QJsonValue::Null));
    const auto done = field.codec->write(field.setup, std::span(agreed.data(), size_t(map.locals.size())),
        std::span(written.data(), size_t(map.remotes.size())));
    Locals back;
    return done && read(field, written, back)
        && std::ranges::equal(std::span(back.data(), size_t(map.locals.size())),
            std::span(found.data(), size_t(map.locals.size())), isSame);
}

LocalValues Mapper::toLocal(const RemoteRecord &remote, std::span<const FieldValue> agreed) const
{
    LocalValues result;
    result.problems = m_problems;
    result.values.reserve(m_fields.size() + 2);
    size_t hint = 0;
    for (const MappedField &field : m_fields) {
        if (!field.isRead)
            continue;
        const FieldMap &map = *field.setup.map;
        Remotes remotes;
        for (qsizetype i = 0; i < map.remotes.size(); ++i)
            remotes[size_t(i)] = remote.fields.value(map.remotes[i]);
        Locals locals;
        if (const auto done = read(field, remotes, locals); !done) {
            result.problems.push_back(problemOf(map, done.error()));
            continue;
        }
        Locals known; // what is not in the base was empty when the others were agreed on
        bool isKnown = false;
        bool differs = false; // mostly not: then nothing has to be written and read back to compare
        for (qsizetype i = 0; !agreed.empty() && i < map.locals.size(); ++i) {
            if (const Value *value = valueIn(agreed, map.locals[i], hint)) {
                isKnown = true;
                known[size_t(i)] = *value;
            }
            differs = differs || known[size_t(i)] != locals[size_t(i)];
        }
        if (isKnown && differs && isStillAgreed(field, remotes, locals, known))
            locals = std::move(known);
        for (qsizetype i = 0; i < map.locals.size(); ++i)
            result.values.push_back({map.locals[i], std::move(locals[size_t(i)])});
    }
    return result;
}

RemoteValues Mapper::toRemote(const std::vector<FieldValue> &all, const QSet<QString> &fields) const
{
    RemoteValues result;
    result.problems = m_problems;
    size_t hint = 0;
    for (const MappedField &field : m_fields) {
        const FieldMap &map = *field.setup.map;
        const bool isWanted = std::ranges::any_of(
            map.locals, [&](const QString &name) { return fields.contains(name); });
        if (!field.isWritten || !isWanted)
            continue;
        Locals locals;
        for (qsizetype i = 0; i < map.locals.size(); ++i) {
            if (const Value *value = valueIn(all, map.locals[i], hint))
                locals[size_t(i)] = *value;
        }
        Remotes remotes;
        remotes.fill(QJsonValue(QJsonValue::Undefined));
        const auto done = field.codec->write(field.setup, std::span(locals.data(), size_t(map.locals.size())),
            std::span(remotes.data(), size_t(map.remotes.size())));
        if (!done) {
            result.problems.push_back(problemOf(map, done.error()));
            continue;
        }
        for (qsizetype i = 0; i < map.remotes.size(); ++i) {
            if (!remotes[size_t(i)].isUndefined())
                result.fields.insert(map.remotes[i], remotes[size_t(i)]);
        }
    }
    return result;
}

Value Mapper::comparable(const Field &field, const Value &value) const
{
    const auto *record = std::get_if<RecordId>(&value);
    return record && m_references.isTombstone(field.target, *record) ? Value() : value;
}

std::vector<FieldValue> Mapper::valuesOf(const Record &record) const
{
    std::vector<FieldValue> values;
    values.reserve(m_fields.size() + 2);
    for (const MappedField &field : m_fields) {
        for (size_t i = 0; i < field.columns.size(); ++i)
            values.push_back({field.setup.map->locals[qsizetype(i)],
                comparable(*field.setup.fields[i], record.values[field.columns[i]])});
    }
    return values;
}

} // namespace satchel::sync
