// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDestinations.h"

#include "domain/FieldNames.h"
#include "reports/Catalogue.h"
#include "reports/SavedReports.h"
#include "ui/common/PageNames.h"

#include <QCoreApplication>

#include <functional>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostDefinitions = 500; // of a kind; a team has some dozen

struct PaletteDestinationTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::PaletteDestinations)
};

void addReports(const PageContext &context, std::vector<PaletteDestination> &all)
{
    store::Store &store = context.workspace.store();
    const QString group = PaletteDestinationTr::tr("Reports");
    const auto built = reports::catalogueOf(store);
    for (const reports::Definition &report : built ? *built : reports::catalogue())
        all.push_back({group, report.title, iconNamed(report.drawing), {.page = page::reports, .part = report.name}});
    const auto saved = reports::readSaved(store);
    for (const reports::SavedReport &report : saved ? *saved : std::vector<reports::SavedReport>())
        all.push_back({PaletteDestinationTr::tr("Saved reports"), report.name, Icon::Report,
            {.page = page::reports, .view = report.id}});
}

void addDefinitions(const PageContext &context, EntityKind entity, Icon icon,
    const std::function<Target(const RecordId &)> &targetOf, std::vector<PaletteDestination> &all)
{
    const auto rows = context.workspace.store().select(
        {entity, {field::name}, {}, {field::name, false}, {}, mostDefinitions, false});
    const QString group = context.workspace.schema().entity(entity).pluralLabel;
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        all.push_back({group, rows->text(row, 0), icon, targetOf(rows->id(row))});
}

} // namespace

std::vector<PaletteDestination> paletteDestinations(const PageContext &context)
{
    std::vector<PaletteDestination> all;
    addReports(context, all);
    const auto section = [](const QString &part) {
        return [part](const RecordId &id) { return Target{.page = page::settings, .record = id, .part = part}; };
    };
    addDefinitions(context, EntityKind::Playbook, Icon::Log, section(u"playbooks"_s), all);
    addDefinitions(
        context, EntityKind::Rule, Icon::Sync,
        [](const RecordId &rule) { return Target{.page = page::rule, .record = rule}; }, all);
    addDefinitions(context, EntityKind::CaptureForm, Icon::Proposal, section(u"capture-forms"_s), all);
    return all;
}

} // namespace satchel::ui
