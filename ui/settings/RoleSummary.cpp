// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RoleSummary.h"

#include <QCoreApplication>
#include <QLocale>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct SummaryTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::RoleSummary)
};

/// What people work with; the rest belongs to one of these, or is set up once.
constexpr EntityKind worked[] = {EntityKind::Contact, EntityKind::Company, EntityKind::Lead, EntityKind::Deal,
    EntityKind::Activity, EntityKind::Task, EntityKind::Quote, EntityKind::Proposal, EntityKind::Product};

QString listed(const QStringList &names)
{
    return QLocale().createSeparatedList(names);
}

/// The kinds of record that `scopeOf` gives this scope.
template <typename ScopeOf>
QStringList kindsWith(RightScope scope, const store::TeamRole &role, const Schema &schema, ScopeOf scopeOf)
{
    QStringList kinds;
    for (const EntityKind entity : worked) {
        const auto rights = role.rights.find(entity);
        if ((rights == role.rights.end() ? RightScope::None : scopeOf(rights->second)) == scope)
            kinds.append(schema.entity(entity).pluralLabel);
    }
    return kinds;
}

template <typename ScopeOf> QString reachSentence(const store::TeamRole &role, const Schema &schema, ScopeOf scopeOf)
{
    const auto kinds = [&](RightScope scope) { return kindsWith(scope, role, schema, scopeOf); };
    const QStringList all = kinds(RightScope::All);
    if (all.size() == std::ssize(worked))
        return SummaryTr::tr("Everything");
    QStringList parts;
    if (const QStringList team = kinds(RightScope::Team); !team.isEmpty())
        parts.append(SummaryTr::tr("Of their team and territory: %1", "kinds of record").arg(listed(team)));
    if (const QStringList own = kinds(RightScope::Own); !own.isEmpty())
        parts.append(SummaryTr::tr("Only their own: %1", "kinds of record").arg(listed(own)));
    if (!all.isEmpty())
        parts.append(SummaryTr::tr("All: %1", "kinds of record").arg(listed(all)));
    return parts.isEmpty() ? SummaryTr::tr("Nothing") : parts.join(SummaryTr::tr("; ", "between parts of a sentence"));
}

} // namespace

RoleSummary summaryOf(const store::TeamRole &role, const Schema &schema)
{
    RoleSummary summary;
    if (role.isAdministrator) {
        summary.sees = summary.changes = SummaryTr::tr("Everything");
        summary.asks = summary.never = SummaryTr::tr("Nothing");
        return summary;
    }
    summary.sees = reachSentence(role, schema, [](const EntityRights &rights) { return rights.sees; });
    summary.changes = reachSentence(role, schema, [](const EntityRights &rights) { return rights.edits; });
    QStringList asks;
    if (role.discountLimit)
        asks.append(SummaryTr::tr("Discounts over %1 %", "percent").arg(role.discountLimit->toString()));
    if (!role.connects)
        asks.append(SummaryTr::tr("Connecting another CRM"));
    summary.asks = asks.isEmpty() ? SummaryTr::tr("Nothing") : listed(asks);
    QStringList never = kindsWith(
        RightScope::None, role, schema, [](const EntityRights &rights) { return rights.sees; });
    for (const auto &[entity, fields] : role.fields) {
        for (const auto &[name, access] : fields) {
            const Field *field = schema.entity(entity).find(name);
            if (field && access == store::FieldAccess::Hidden)
                never.append(SummaryTr::tr("%1 of %2", "field, kind of record")
                                 .arg(field->label, schema.entity(entity).pluralLabel));
        }
    }
    summary.never = never.isEmpty() ? SummaryTr::tr("Nothing") : listed(never);
    return summary;
}

} // namespace satchel::ui
