// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/FieldMapping.h"

#include "domain/Reason.h"
#include "mapping/Proposals.h"
#include "store/sync/SyncDirections.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::mapping {

namespace {

using store::FieldPair;
using store::ObjectSettings;
using store::RemoteField;
using store::RemoteObject;
using store::SyncDirection;

/// The vendor's pair holds unless a person has paired one of its ends anew.
bool holds(const FieldPair &pair, const ObjectSettings &settings)
{
    return !pair.canBePairedAnew() || std::ranges::none_of(settings.fields, [&](const auto &chosen) {
        return chosen.first == pair.locals.front() || chosen.second == pair.remotes.front();
    });
}

SyncDirection directionOf(const QStringList &locals, SyncDirection widest, const ObjectSettings &settings)
{
    SyncDirection direction = widest;
    for (const QString &local : locals)
        direction = narrowed(direction, settings.directionOf(local));
    return direction;
}

QString labelOf(const RemoteField *field, const QString &name)
{
    return field && !field->label.isEmpty() ? field->label : name;
}

/// In the order of the remote's options; then those that only a pair knows.
std::vector<MappedValue> valuesOf(
    const QString &local, const RemoteField *remote, const FieldPair &pair, const ObjectSettings &settings)
{
    const store::ValuePairs pairs = store::combined(settings.valuesOf(local), pair.values);
    const auto oursFor = [&](const QString &theirs) {
        const QString *ours = store::oursOf(pairs, theirs);
        return ours ? *ours : QString();
    };
    std::vector<MappedValue> values;
    for (const Choice &option : remote ? remote->options : std::vector<Choice>())
        values.push_back({oursFor(option.key), option.key, option.label});
    for (const auto &[ours, theirs] : pairs) {
        if (std::ranges::find(values, theirs, &MappedValue::theirs) == values.end())
            values.push_back({ours, theirs, theirs});
    }
    for (MappedValue &value : values) {
        const QString *sent = store::theirsOf(pairs, value.ours);
        value.isSent = sent && *sent == value.theirs;
    }
    return values;
}

class Rows
{
public:
    Rows(const RemoteObject &object, const ObjectSettings &settings, const Entity &entity)
        : m_object(object), m_settings(settings), m_entity(entity)
    {
    }

    std::vector<MappedField> run()
    {
        for (const FieldPair &pair : m_object.pairs) {
            if (holds(pair, m_settings))
                addVendors(pair);
        }
        for (const auto &[local, remote] : m_settings.fields)
            addChosen(local, remote);
        addOthers();
        return std::move(m_rows);
    }

private:
    void addVendors(const FieldPair &pair)
    {
        const RemoteField *remote = m_object.field(pair.remotes.front());
        MappedField row{pair.remotes, labelOf(remote, pair.remotes.front()), pair.locals,
            directionOf(pair.locals, pair.direction, m_settings), pair.direction};
        row.canBePaired = pair.canBePairedAnew() && remote;
        row.isRequired = pair.isRequired;
        row.confidence = 1;
        row.reason = pair.isOfVendor ? Reason::tr("comes with the connection") : Reason::tr("same name on both sides");
        // A stage there is a record here: links say which, not a list of values.
        const Field *field = m_entity.find(pair.locals.front());
        if (!field || field->type != FieldType::Reference)
            row.values = valuesOf(pair.locals.front(), remote, pair, m_settings);
        take(std::move(row));
    }

    void addChosen(const QString &local, const QString &name)
    {
        const RemoteField *remote = m_object.field(name);
        const Field *field = m_entity.find(local);
        const SyncDirection widest = remote && remote->isReadOnly ? SyncDirection::Pull : SyncDirection::Both;
        MappedField row{{name}, labelOf(remote, name), {local}, directionOf({local}, widest, m_settings), widest};
        row.confidence = remote && field && canPair(*field, *remote) ? 1 : 0;
        row.reason = !remote      ? Reason::tr("the remote has no such field any more")
            : !field              ? Reason::tr("no such field in Satchel")
            : row.confidence == 0 ? Reason::tr("its values do not fit any more")
                                  : Reason::tr("chosen by you");
        if (remote && field) {
            const FieldPair pair{{local}, {name}, widest, sharedChoices(*field, *remote)};
            row.values = valuesOf(local, remote, pair, m_settings);
        }
        take(std::move(row));
    }

    void addOthers()
    {
        std::vector<const RemoteField *> others;
        for (const RemoteField &field : m_object.fields) {
            if (!m_takenThere.contains(field.name))
                others.push_back(&field);
        }
        std::ranges::sort(others, [](const RemoteField *a, const RemoteField *b) {
            return QString::localeAwareCompare(labelOf(a, a->name), labelOf(b, b->name)) < 0;
        });
        const std::vector<Proposal> proposals = propose(m_entity, others, m_takenHere, m_object.samples);
        for (std::size_t i = 0; i < others.size(); ++i) {
            const RemoteField &remote = *others[i];
            MappedField row{{remote.name}, labelOf(&remote, remote.name)};
            row.widest = remote.isReadOnly ? SyncDirection::Pull : SyncDirection::Both;
            row.isRequired = remote.isRequired;
            row.isProposal = true;
            if (!proposals[i].local.isEmpty())
                row.locals = {proposals[i].local};
            row.confidence = proposals[i].confidence;
            row.reason = proposals[i].reason;
            m_rows.push_back(std::move(row));
        }
    }

    void take(MappedField row)
    {
        if (const auto place = m_settings.precedence.find(row.locals.front()); place != m_settings.precedence.end())
            row.precedence = place->second;
        for (const QString &remote : std::as_const(row.remotes))
            m_takenThere.insert(remote);
        for (const QString &local : std::as_const(row.locals))
            m_takenHere.insert(local);
        m_rows.push_back(std::move(row));
    }

    const RemoteObject &m_object;
    const ObjectSettings &m_settings;
    const Entity &m_entity;
    std::vector<MappedField> m_rows;
    QSet<QString> m_takenThere;
    QSet<QString> m_takenHere;
};

/// The pair that a remote field is in now: the field of ours, and whether a person chose it.
struct Present
{
    const FieldPair *vendors = nullptr;
    QString chosen;
};

Present presentPairOf(const ObjectSettings &settings, const RemoteObject &object, const QString &remote)
{
    const auto chosen = std::ranges::find_if(settings.fields, [&](const auto &pair) { return pair.second == remote; });
    if (chosen != settings.fields.end())
        return {nullptr, chosen->first};
    const auto vendors = std::ranges::find_if(
        object.pairs, [&](const FieldPair &pair) { return pair.remotes.contains(remote) && holds(pair, settings); });
    return {vendors == object.pairs.end() ? nullptr : &*vendors, {}};
}

/// Nothing that was said about the field before holds for its new pair.
void forget(ObjectSettings &settings, const QString &local)
{
    settings.fields.erase(local);
    settings.directions.erase(local);
    settings.values.erase(local);
    settings.precedence.erase(local);
}

/// What the values of a field mean as long as a person has said nothing about them.
store::ValuePairs vendorsPairs(const ObjectSettings &settings, const RemoteObject &object, const Field &field)
{
    const auto chosen = settings.fields.find(field.name);
    if (chosen == settings.fields.end()) {
        const FieldPair *vendors = object.pairOf(field.name);
        return vendors ? vendors->values : store::ValuePairs();
    }
    const RemoteField *remote = object.field(chosen->second);
    return remote ? sharedChoices(field, *remote) : store::ValuePairs();
}

void keep(ObjectSettings &settings, const QString &local, store::ValuePairs chosen)
{
    if (chosen.empty())
        settings.values.erase(local);
    else
        settings.values[local] = std::move(chosen);
}

tl::unexpected<Error> belongTogether(const QString &name)
{
    return fail(
        Error::Kind::Invalid, Reason::tr("it is synced together with other fields and cannot be paired alone"), name);
}

} // namespace

bool MappedField::needsALook() const
{
    constexpr double probable = 0.4;
    if (isProposal)
        return (!locals.isEmpty() && confidence >= probable) || isRequired;
    if (direction == SyncDirection::None)
        return false;
    return confidence < probable
        || std::ranges::any_of(values, [](const MappedValue &value) { return value.ours.isEmpty(); });
}

ObjectMapping mappingOf(const RemoteObject &object, const ObjectSettings &settings, const Entity &entity)
{
    ObjectMapping mapping{object.object, object.entity, narrowed(object.direction, settings.direction),
        object.direction, Rows(object, settings, entity).run(), object.places};
    for (store::RemotePlace &place : mapping.places) {
        if (const auto chosen = settings.places.find(place.name); chosen != settings.places.end())
            place.chosen = chosen->second;
    }
    return mapping;
}

Result<void> choosePlace(ObjectSettings &settings, const RemoteObject &object, const QString &place, const QString &id)
{
    const auto known = std::ranges::find(object.places, place, &store::RemotePlace::name);
    if (known == object.places.end())
        return fail(Error::Kind::Invalid, Reason::tr("the remote has no place %1 to choose").arg(place), object.object);
    const bool isThere = std::ranges::find(known->options, id, &Choice::key) != known->options.end();
    if (!id.isEmpty() && !isThere)
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of its values").arg(id), place);
    if (id.isEmpty())
        settings.places.erase(place);
    else if (id != known->chosen || settings.places.contains(place)) // what is found by its name stays found by it
        settings.places[place] = id;
    return {};
}

QStringList pairable(
    const RemoteObject &object, const ObjectSettings &settings, const Entity &entity, const QString &remote)
{
    const RemoteField *field = object.field(remote);
    const auto isTaken = [&](const QString &local) {
        const auto chosen = settings.fields.find(local);
        if (chosen != settings.fields.end())
            return chosen->second != remote;
        const FieldPair *pair = object.pairOf(local);
        return pair && !pair->remotes.contains(remote) && settings.directionOf(local) != SyncDirection::None;
    };
    QStringList names;
    for (const Field &candidate : entity.fields) {
        const FieldPair *pair = object.pairOf(candidate.name);
        const bool isOfPair = pair && pair->canBePairedAnew() && pair->remotes.front() == remote;
        if (field && (isOfPair || canPair(candidate, *field)) && !isTaken(candidate.name)
            && (!pair || pair->canBePairedAnew()))
            names.append(candidate.name);
    }
    return names;
}

store::ValuePairs valuePairs(const ObjectSettings &settings, const RemoteObject &object, const Field &field)
{
    return store::combined(settings.valuesOf(field.name), vendorsPairs(settings, object, field));
}

Result<void> pair(ObjectSettings &settings, const RemoteObject &object, const Entity &entity, const QString &remote,
    const QString &local)
{
    const RemoteField *field = object.field(remote);
    if (!field)
        return fail(Error::Kind::Invalid, Reason::tr("the remote has no such field"), remote);
    const Present present = presentPairOf(settings, object, remote);
    if (present.vendors && !present.vendors->canBePairedAnew())
        return belongTogether(remote);
    const FieldPair *vendors = object.pairOf(local);
    if (vendors && !vendors->canBePairedAnew())
        return belongTogether(local);
    const bool isVendors = vendors && vendors->remotes.front() == remote;
    const Field *ours = entity.find(local);
    if (!local.isEmpty() && !isVendors) {
        if (!ours)
            return fail(Error::Kind::Invalid, Reason::tr("no such field in Satchel"), local);
        if (!canPair(*ours, *field))
            return fail(
                Error::Kind::Invalid, Reason::tr("the values of \"%1\" do not fit there").arg(ours->label), remote);
    }
    if (!present.chosen.isEmpty() && present.chosen != local)
        forget(settings, present.chosen);
    // Its own field goes without a pair: two fields of ours do not share a remote one. One that had another field of
    // the vendor's before goes back to that.
    const auto its = std::ranges::find_if(
        object.pairs, [&](const FieldPair &one) { return one.canBePairedAnew() && one.remotes.front() == remote; });
    if (its != object.pairs.end() && its->locals.front() != local && !settings.fields.contains(its->locals.front())) {
        forget(settings, its->locals.front());
        settings.directions[its->locals.front()] = SyncDirection::None;
    }
    if (local.isEmpty())
        return {};
    forget(settings, local);
    if (!isVendors)
        settings.fields[local] = remote;
    return {};
}

Result<void> turn(ObjectSettings &settings, const RemoteObject &object, const QString &local, SyncDirection direction)
{
    const auto chosen = settings.fields.find(local);
    const FieldPair *vendors = object.pairOf(local);
    if (chosen == settings.fields.end() && !vendors)
        return fail(Error::Kind::Invalid, Reason::tr("the field is in no pair"), local);
    const RemoteField *remote = chosen == settings.fields.end() ? nullptr : object.field(chosen->second);
    const SyncDirection widest = chosen == settings.fields.end() ? vendors->direction
        : remote && remote->isReadOnly                           ? SyncDirection::Pull
                                                                 : SyncDirection::Both;
    if (!allows(widest, direction))
        return fail(Error::Kind::Invalid,
            widest == SyncDirection::Pull ? Reason::tr("the remote lets this field only be read")
                                          : Reason::tr("this field is only sent"),
            local);
    const QStringList together = chosen == settings.fields.end() ? vendors->locals : QStringList{local};
    for (const QString &one : together) {
        settings.directions.erase(one);
        if (direction != widest)
            settings.directions[one] = direction;
    }
    return {};
}

Result<void> setPrecedence(ObjectSettings &settings, const RemoteObject &object, const QString &local, int place)
{
    const bool isChosen = settings.fields.contains(local);
    const FieldPair *vendors = object.pairOf(local);
    if (!isChosen && !vendors)
        return fail(Error::Kind::Invalid, Reason::tr("the field is in no pair"), local);
    if (place < 0 || place > ObjectSettings::lastPlace)
        return fail(Error::Kind::Invalid,
            Reason::tr("a whole number from 1 to %1 is needed").arg(ObjectSettings::lastPlace), local);
    for (const QString &one : isChosen ? QStringList{local} : vendors->locals) {
        settings.precedence.erase(one);
        if (place > 0)
            settings.precedence[one] = place;
    }
    return {};
}

Result<void> setValue(ObjectSettings &settings, const RemoteObject &object, const Entity &entity, const QString &local,
    const QString &theirs, const QString &ours)
{
    const Field *field = entity.find(local);
    if (!field)
        return fail(Error::Kind::Invalid, Reason::tr("no such field in Satchel"), local);
    const bool isChoice = !field->choices.empty();
    if (isChoice && !ours.isEmpty() && std::ranges::find(field->choices, ours, &Choice::key) == field->choices.end())
        return fail(Error::Kind::Invalid, Reason::tr("\"%1\" is not one of its values").arg(ours), local);
    const store::ValuePairs vendors = vendorsPairs(settings, object, *field);
    store::ValuePairs chosen = settings.valuesOf(local);
    std::erase_if(chosen, [&](const auto &pair) { return pair.second == theirs; });
    const store::ValuePairs rest = store::combined(chosen, vendors);
    const QString *meaning = store::oursOf(rest, theirs);
    if (!ours.isEmpty() && !(meaning && *meaning == ours)) {
        const QString *sent = store::theirsOf(rest, ours);
        if (sent && *sent != theirs && !store::theirsOf(chosen, ours))
            chosen.emplace_back(ours, *sent);
        chosen.emplace_back(ours, theirs);
    }
    keep(settings, local, std::move(chosen));
    return {};
}

Result<void> sendAs(ObjectSettings &settings, const RemoteObject &object, const Entity &entity, const QString &local,
    const QString &theirs)
{
    const Field *field = entity.find(local);
    if (!field)
        return fail(Error::Kind::Invalid, Reason::tr("no such field in Satchel"), local);
    const store::ValuePairs vendors = vendorsPairs(settings, object, *field);
    store::ValuePairs chosen = settings.valuesOf(local);
    const store::ValuePairs present = store::combined(chosen, vendors);
    const QString *ours = store::oursOf(present, theirs);
    if (!ours)
        return fail(Error::Kind::Invalid, Reason::tr("nothing here means \"%1\"").arg(theirs), local);
    const QString *sent = store::theirsOf(present, *ours);
    if (*sent == theirs)
        return {};
    std::erase_if(chosen, [&](const auto &pair) { return pair.second == theirs; });
    chosen.emplace(chosen.begin(), *ours, theirs);
    keep(settings, local, std::move(chosen));
    return {};
}

} // namespace satchel::mapping
