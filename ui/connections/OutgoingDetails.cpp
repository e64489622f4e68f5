// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/OutgoingDetails.h"

#include "ui/common/Painting.h"

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

int plural(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

QString labelsOf(const QStringList &fields, const Entity &entity)
{
    QStringList labels;
    for (const QString &name : fields) {
        const Field *field = entity.find(name);
        labels.append(field ? field->label : name);
    }
    return labels.join(u", "_s);
}

} // namespace

QString OutgoingDetails::author(const std::optional<Origin> &origin, const QString &me)
{
    const QString who = origin ? authorName(*origin, me) : QString();
    return who.isEmpty() ? QString() : tr("Done by: %1.", "who deleted or edited the records").arg(who);
}

QString OutgoingDetails::authorName(const Origin &origin, const QString &me)
{
    const QString name = isolated(origin.name.section(u'/', -1));
    switch (origin.kind) {
    case Origin::Kind::User: return me.isEmpty() ? tr("you") : isolated(me);
    case Origin::Kind::CommandLine: return tr("the command line");
    case Origin::Kind::Api: return tr("a program, through the local API");
    case Origin::Kind::Undo: return tr("an undo");
    case Origin::Kind::Import: return tr("the import of %1", "file").arg(name);
    case Origin::Kind::Rule: return tr("the rule “%1”").arg(name);
    case Origin::Kind::Connection: return tr("the sync with %1", "connection").arg(name);
    case Origin::Kind::Form: return tr("the form “%1”").arg(isolated(origin.name)); // a name may have a slash
    case Origin::Kind::Hub: return name;
    case Origin::Kind::Other: break;
    }
    return {};
}

OutgoingNote OutgoingDetails::noteOf(const items::OutgoingModel &model, int row) const
{
    const store::OutgoingRecord &record = model.record(row);
    if (record.entity == EntityKind::Deal && record.openDeals > 0)
        return {tr("open deal"), true};
    if (record.openDeals > 0)
        return {tr("%Ln open deal(s)", nullptr, plural(record.openDeals)), true};
    if (record.along > 0)
        return {tr("%Ln more record(s) with it", "which the other system deletes along", plural(record.along)), true};
    if (!record.fields.isEmpty())
        return {labelsOf(record.fields, model.entity(row)), false};
    const auto activity = model.facts(row).lastActivity;
    return {activity ? tr("last activity %1", "month and year").arg(m_formats.month(activity->dateIn(m_formats.zone())))
                     : QString(),
        false};
}

QString OutgoingDetails::spoken(const items::OutgoingModel &model, int row) const
{
    QStringList parts{model.facts(row).title, model.facts(row).belongsTo, noteOf(model, row).text};
    if (!model.isOfOneKind())
        parts.prepend(model.entity(row).label);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString OutgoingDetails::losses(std::span<const store::OutgoingRecord> withLosses) const
{
    const auto isOpenDeal = [](const store::OutgoingRecord &one) {
        return one.entity == EntityKind::Deal && one.openDeals > 0;
    };
    const auto hasOpenDeals = [&](const store::OutgoingRecord &one) { return one.openDeals > 0 && !isOpenDeal(one); };
    QStringList parts;
    if (const auto count = std::ranges::count_if(withLosses, hasOpenDeals); count > 0)
        parts.append(tr("%Ln of them have open deals in %1.", nullptr, plural(count)).arg(isolated(m_item.vendor)));
    if (const auto count = std::ranges::count_if(withLosses, isOpenDeal); count > 0)
        parts.append(tr("%Ln of them are open deals.", nullptr, plural(count)));
    return parts.join(u' ');
}

/// Each deal has one contact and one company, so that of one kind of record the deals add up.
QString OutgoingDetails::consequence(std::span<const store::OutgoingRecord> withLosses) const
{
    qint64 deals = 0;
    for (const store::OutgoingRecord &one : withLosses)
        deals += one.openDeals;
    if (deals == 0 || !m_item.outgoing->entity)
        return {};
    switch (*m_item.outgoing->entity) {
    case EntityKind::Contact: return tr("%Ln open deal(s) there lose their contact.", nullptr, plural(deals));
    case EntityKind::Company: return tr("%Ln open deal(s) there lose their company.", nullptr, plural(deals));
    default: return {};
    }
}

QString OutgoingDetails::elsewhere(const store::SameQuestion &same, const QString &vendor) const
{
    QStringList parts{tr("%1 of the %2 are also waiting there", "records")
                          .arg(m_formats.count(same.count), m_formats.count(m_item.outgoing->count))};
    if (same.along > 0)
        parts.append(
            tr("%1 would delete %Ln more record(s) with them", nullptr, plural(same.along)).arg(isolated(vendor)));
    return parts.join(u" · "_s);
}

} // namespace satchel::ui
