// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/webhooks/WebhookEvents.h"

#include "domain/Reason.h"

#include <algorithm>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::webhooks {

namespace {

constexpr auto every = "*"_L1;

constexpr std::pair<EventKind, QLatin1StringView> kindNames[] = {
    {EventKind::Created, "created"_L1},
    {EventKind::Updated, "updated"_L1},
    {EventKind::Deleted, "deleted"_L1},
    {EventKind::Restored, "restored"_L1},
};

bool isKindName(const QString &name)
{
    return std::ranges::any_of(kindNames, [&](const auto &known) { return known.second == name; });
}

Result<EventPattern> parseEvent(const Schema &schema, const QString &text)
{
    if (text == every)
        return EventPattern{every, every};
    const EventPattern pattern{text.section(u'.', 0, 0), text.section(u'.', 1)};
    const Entity *entity = schema.find(pattern.entity);
    const bool isEvery = pattern.entity == every;
    if (!isEvery && (!entity || !entity->isExposed()))
        return fail(Error::Kind::Invalid, Reason::tr("no record type has the name \"%1\"").arg(pattern.entity), text);
    const bool isField = entity && entity->find(pattern.what) && !entity->find(pattern.what)->isDerived();
    if (pattern.what != every && !isKindName(pattern.what) && !isField)
        return fail(Error::Kind::Invalid,
            Reason::tr("an event ends with created, updated, deleted, restored, or a field"), text);
    return pattern;
}

bool isOf(const EventPattern &pattern, const QString &entity)
{
    return pattern.entity == every || pattern.entity == entity;
}

} // namespace

QString eventKindName(EventKind kind)
{
    return std::ranges::find(kindNames, kind, &std::pair<EventKind, QLatin1StringView>::first)->second;
}

Result<std::vector<EventPattern>> parseEvents(const Schema &schema, const QString &text)
{
    static const QRegularExpression separator(u"[\\s,]+"_s);
    std::vector<EventPattern> patterns;
    for (const QString &event : text.split(separator, Qt::SkipEmptyParts)) {
        EventPattern pattern = TRY(parseEvent(schema, event));
        if (std::ranges::find(patterns, pattern) == patterns.end())
            patterns.push_back(std::move(pattern));
    }
    if (patterns.empty())
        return fail(Error::Kind::Invalid, Reason::tr("a webhook needs an event, such as contact.created"));
    return patterns;
}

QString eventsText(std::span<const EventPattern> patterns)
{
    QStringList events;
    for (const EventPattern &pattern : patterns)
        events.append(pattern.entity + u'.' + pattern.what);
    return events.join(u", "_s);
}

std::vector<const Entity *> entitiesOf(const Schema &schema, std::span<const EventPattern> patterns)
{
    std::vector<const Entity *> found;
    for (const auto &entity : schema.entities()) {
        const bool isAsked = std::ranges::any_of(
            patterns, [&](const EventPattern &pattern) { return isOf(pattern, entity->name); });
        if (isAsked && entity->isExposed())
            found.push_back(entity.get());
    }
    return found;
}

std::optional<QString> eventType(
    std::span<const EventPattern> patterns, const QString &entity, EventKind kind, const QStringList &fields)
{
    const QString name = eventKindName(kind);
    std::optional<QString> ofField;
    for (const EventPattern &pattern : patterns) {
        if (!isOf(pattern, entity))
            continue;
        if (pattern.what == every || pattern.what == name)
            return entity + u'.' + name;
        if (kind == EventKind::Updated && !ofField && fields.contains(pattern.what))
            ofField = entity + u'.' + pattern.what;
    }
    return ofField;
}

} // namespace satchel::webhooks
