// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Dashboards.h"

#include "reports/schedule/ReportSchedule.h"

#include <algorithm>
#include <QPointer>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto privateSetting = u"today/dashboards"_s;
const auto currentSetting = u"today/dashboard"_s;
const auto widgetsSetting = u"today/widgets"_s; // of earlier versions, which had one dashboard

reports::ScheduleRights viewRights(const PageContext &context)
{
    return reports::scheduleRights(context.workspace.store()); // schedules and dashboards are views
}

} // namespace

Dashboards::Dashboards(const PageContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    read();
    select(RecordId::fromString(m_context.preferences.value(currentSetting).toString()));
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (!batch.touches(EntityKind::View))
            return;
        const auto before = m_all;
        const RecordId id = current().id;
        read();
        select(id);
        if (m_all != before)
            Q_EMIT changed();
    });
}

/// Whoever kept none yet has the one that everybody begins with.
std::vector<reports::Dashboard> Dashboards::privateOnes() const
{
    auto kept = reports::parseDashboards(m_context.preferences.value(privateSetting).toString());
    if (!m_context.preferences.value(privateSetting).isValid()) {
        const QStringList atFirst{u"meetings"_s, u"report:pipeline"_s, u"report:forecast"_s};
        kept.push_back({{}, {}, m_context.preferences.value(widgetsSetting, atFirst).toStringList()});
    }
    return kept;
}

void Dashboards::keep(const std::vector<reports::Dashboard> &privateOnes)
{
    m_context.preferences.setValue(privateSetting, reports::toText(privateOnes));
}

/// A store that cannot be read shows the private ones. Without any at all an empty one is there.
void Dashboards::read()
{
    const auto shared = reports::readSharedDashboards(m_context.workspace.store());
    m_all = reports::allDashboards(privateOnes(), shared.value_or(std::vector<reports::Dashboard>()));
    if (m_all.empty())
        m_all.emplace_back();
    m_current = std::min(m_current, m_all.size() - 1);
}

/// One that is gone leaves its neighbour.
void Dashboards::select(RecordId id)
{
    const auto found = std::ranges::find(m_all, id, &reports::Dashboard::id);
    if (found != m_all.end())
        m_current = static_cast<size_t>(found - m_all.begin());
}

void Dashboards::setCurrent(int index)
{
    if (index < 0 || index >= std::ssize(m_all) || index == currentIndex())
        return;
    m_current = static_cast<size_t>(index);
    m_context.preferences.setValue(currentSetting, current().id.isNull() ? QVariant() : current().id.toString());
    Q_EMIT changed();
}

QString Dashboards::nameOf(const reports::Dashboard &dashboard) const
{
    return dashboard.name.isEmpty() ? tr("Overview") : dashboard.name;
}

bool Dashboards::mayChange() const
{
    return !current().isShared || (viewRights(m_context).changes && !reports::isOfColleague(current(), me()));
}

bool Dashboards::mayShare() const
{
    return !current().isShared && viewRights(m_context).adds;
}

bool Dashboards::mayStopSharing() const
{
    return current().isShared && viewRights(m_context).deletes && !reports::isOfColleague(current(), me());
}

/// Everybody has one.
bool Dashboards::mayDelete() const
{
    return m_all.size() > 1 && (!current().isShared || viewRights(m_context).deletes);
}

bool Dashboards::mayMove(int steps) const
{
    const int other = currentIndex() + steps;
    if (other < 0 || other >= std::ssize(m_all) || m_all[static_cast<size_t>(other)].isShared != current().isShared)
        return false;
    return !current().isShared || viewRights(m_context).changes;
}

/// A private one, at its place.
void Dashboards::replace(const reports::Dashboard &dashboard)
{
    auto ones = privateOnes();
    for (reports::Dashboard &one : ones) {
        if (one.id == current().id)
            one = dashboard;
    }
    keep(ones);
    m_all[m_current] = dashboard;
}

void Dashboards::setWidgets(const QStringList &widgets)
{
    if (!mayChange() || widgets == current().widgets)
        return;
    reports::Dashboard dashboard = current();
    dashboard.widgets = widgets;
    if (!dashboard.isShared)
        return replace(dashboard);
    m_all[m_current] = dashboard; // what is shown already is not shown anew when the store has it
    m_context.workspace.commit(tr("Changed the dashboard %1").arg(dashboard.name), {reports::changeEdit(dashboard)});
}

reports::Dashboard Dashboards::added(const QString &name, const QStringList &widgets)
{
    reports::Dashboard made{m_context.workspace.store().newId(), name, widgets};
    auto ones = privateOnes();
    ones.push_back(made);
    keep(ones);
    read();
    select(made.id);
    m_context.preferences.setValue(currentSetting, made.id.toString());
    Q_EMIT changed();
    return made;
}

void Dashboards::create(const QString &name)
{
    added(reports::freeDashboardName(m_all, name), {});
}

void Dashboards::duplicate()
{
    added(reports::freeDashboardName(m_all, nameOf(current())), current().widgets);
}

void Dashboards::rename(const QString &name)
{
    if (!mayChange() || name == current().name)
        return;
    reports::Dashboard dashboard = current();
    dashboard.name = reports::freeDashboardName(m_all, name);
    if (dashboard.isShared) {
        m_context.workspace.commit(
            tr("Renamed the dashboard %1 to %2").arg(current().name, dashboard.name), {reports::changeEdit(dashboard)});
        return;
    }
    if (dashboard.id.isNull())
        dashboard.id = m_context.workspace.store().newId();
    replace(dashboard);
    m_context.preferences.setValue(currentSetting, dashboard.id.toString());
    Q_EMIT changed();
}

/// The private text stays under the same id, so that undoing shows it again.
void Dashboards::share()
{
    if (!mayShare())
        return;
    reports::Dashboard dashboard = current();
    dashboard.name = nameOf(dashboard);
    if (dashboard.id.isNull())
        dashboard.id = m_context.workspace.store().newId();
    replace(dashboard);
    m_context.preferences.setValue(currentSetting, dashboard.id.toString());
    dashboard.isShared = true;
    dashboard.owner = me();
    const auto last = std::ranges::count_if(m_all, &reports::Dashboard::isShared);
    const auto edits = reports::shareEdits(m_context.workspace.store(), dashboard, last + 1);
    if (!edits) {
        Q_EMIT m_context.workspace.failed(edits.error());
        return;
    }
    m_context.workspace.commit(tr("Shared the dashboard %1").arg(dashboard.name), *edits);
}

void Dashboards::stopSharing()
{
    if (!mayStopSharing())
        return;
    reports::Dashboard own = current();
    own.isShared = false;
    own.owner = {};
    auto ones = privateOnes();
    std::erase_if(ones, [&](const reports::Dashboard &one) { return one.id == own.id; });
    ones.push_back(own);
    keep(ones);
    m_context.workspace.commit(
        tr("Stopped sharing the dashboard %1").arg(own.name), {Edit::remove(EntityKind::View, own.id)});
}

void Dashboards::move(int steps)
{
    if (!mayMove(steps))
        return;
    const reports::Dashboard moved = current();
    std::swap(m_all[m_current], m_all[static_cast<size_t>(currentIndex() + steps)]);
    m_current = static_cast<size_t>(currentIndex() + steps);
    std::vector<reports::Dashboard> ones;
    std::ranges::copy_if(
        m_all, std::back_inserter(ones), [&](const reports::Dashboard &one) { return one.isShared == moved.isShared; });
    if (moved.isShared) {
        m_context.workspace.commit(tr("Moved the dashboard %1").arg(moved.name), reports::orderEdits(ones));
    } else {
        for (const reports::Dashboard &one : privateOnes()) { // those that a shared one hides stay
            if (std::ranges::find(ones, one.id, &reports::Dashboard::id) == ones.end())
                ones.push_back(one);
        }
        keep(ones);
    }
    Q_EMIT changed();
}

void Dashboards::remove()
{
    if (!mayDelete())
        return;
    const reports::Dashboard gone = current();
    const auto before = privateOnes();
    auto after = before;
    std::erase_if(after, [&](const reports::Dashboard &one) { return one.id == gone.id; });
    keep(after);
    if (gone.isShared) {
        m_context.workspace.commit(
            tr("Deleted the dashboard %1").arg(gone.name), {Edit::remove(EntityKind::View, gone.id)});
        return;
    }
    read();
    Q_EMIT changed();
    Q_EMIT removed(nameOf(gone), [self = QPointer(this), gone, before] {
        if (!self)
            return;
        const auto place = std::ranges::find(before, gone.id, &reports::Dashboard::id) - before.begin();
        auto ones = self->privateOnes();
        ones.insert(ones.begin() + std::min<std::ptrdiff_t>(place, std::ssize(ones)), gone);
        self->keep(ones);
        self->read();
        self->select(gone.id);
        Q_EMIT self->changed();
    });
}

} // namespace satchel::ui

#include "moc_Dashboards.cpp"
