// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/FieldPairs.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// How a type of ours is written where the remote has the vendor's type of one of these; empty for one that is not
/// sent.
QString codecFor(FieldType type)
{
    switch (type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long_text"_s;
    case FieldType::Email: return u"email"_s;
    case FieldType::Phone: return u"phone"_s;
    case FieldType::Url: return u"url"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Decimal: return u"decimal"_s;
    case FieldType::Percent: return u"percent"_s;
    case FieldType::Boolean: return u"boolean"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Instant: return u"datetime"_s;
    case FieldType::Choice: return u"choice"_s;
    case FieldType::MultiChoice: return u"choices"_s;
    case FieldType::Tags: return u"tags"_s;
    default: return {};
    }
}

bool isNamedAlike(const Field &field, const RemoteField &remote)
{
    const QString name = field.name.startsWith("x_"_L1) ? field.name.mid(2) : field.name;
    return remote.name.compare(name, Qt::CaseInsensitive) == 0
        || remote.label.compare(field.label, Qt::CaseInsensitive) == 0;
}

FieldMap pairOf(const Field &field, const RemoteField &remote, const store::ObjectSettings &settings)
{
    const Direction persons = settings.directionOf(field.name);
    const bool isReadable = persons == Direction::Both || persons == Direction::Pull;
    FieldMap map{{field.name}, {remote.name}, codecFor(field.type), {}, {},
        !remote.isReadOnly ? persons
            : isReadable   ? Direction::Pull
                           : Direction::None,
        false};
    map.values = store::combined(settings.valuesOf(field.name), store::sharedChoices(field, remote));
    return map;
}

/// The pairs of one object.
class Pairing
{
public:
    Pairing(const Entity &entity, const store::ObjectSettings &settings, const std::vector<RemoteField> &remotes,
        ObjectMap &object)
        : m_entity(entity), m_settings(settings), m_remotes(remotes), m_object(object)
    {
    }

    QStringList run()
    {
        for (const auto &[local, remote] : m_settings.fields)
            addChosen(local, remote);
        for (const Field &field : m_entity.fields) {
            if (field.isCustom())
                addCustom(field);
        }
        return std::move(m_problems);
    }

private:
    void addChosen(const QString &local, const QString &name)
    {
        const Field *field = m_entity.find(local);
        const auto remote = std::ranges::find(m_remotes, name, &RemoteField::name);
        if (!field)
            return; // a custom field that was deleted here
        if (remote == m_remotes.end()) {
            m_problems.append(
                Reason::tr("\"%1\" is not synced: the field %2 it was paired with is gone").arg(field->label, name));
            return;
        }
        if (!store::canPair(*field, *remote)) {
            m_problems.append(Reason::tr("\"%1\" is not synced: the values of the field %2 do not fit any more")
                                  .arg(field->label, name));
            return;
        }
        const auto other = std::ranges::find_if(m_object.fields,
            [&](const FieldMap &map) { return map.direction != Direction::None && map.remotes.contains(name); });
        if (other != m_object.fields.end()) {
            const Field *holder = m_entity.find(other->locals.first());
            m_problems.append(Reason::tr("\"%1\" is not synced: the field %2 is paired with \"%3\" already")
                                  .arg(field->label, name, holder ? holder->label : other->locals.first()));
            return;
        }
        m_object.fields.push_back(pairOf(*field, *remote, m_settings));
    }

    void addCustom(const Field &field)
    {
        if (m_settings.fields.contains(field.name) || m_object.mapOf(field.name)
            || m_settings.directionOf(field.name) == Direction::None)
            return;
        const QStringList taken = m_object.remoteFields();
        const auto remote = std::ranges::find_if(m_remotes, [&](const RemoteField &candidate) {
            return candidate.isCustom && !taken.contains(candidate.name) && isNamedAlike(field, candidate)
                && store::canPair(field, candidate);
        });
        if (remote != m_remotes.end())
            m_object.fields.push_back(pairOf(field, *remote, m_settings));
    }

    const Entity &m_entity;
    const store::ObjectSettings &m_settings;
    const std::vector<RemoteField> &m_remotes;
    ObjectMap &m_object;
    QStringList m_problems;
};

} // namespace

Result<QStringList> pairFields(
    Remote &remote, const Schema &schema, const store::ConnectionSettings &settings, std::vector<ObjectMap> &objects)
{
    QStringList problems;
    for (ObjectMap &object : objects) {
        const Entity &entity = schema.entity(object.entity);
        const store::ObjectSettings chosen = settings.object(object.object);
        const bool mayHaveCustom = remote.listsItsFields() && std::ranges::any_of(entity.fields, &Field::isCustom);
        if ((chosen.fields.empty() && !mayHaveCustom) || object.direction == Direction::None)
            continue;
        const auto remotes = TRY(remote.schema(object));
        problems += Pairing(entity, chosen, remotes, object).run();
    }
    return problems;
}

} // namespace satchel::sync
