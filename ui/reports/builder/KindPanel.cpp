// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/KindPanel.h"

#include "domain/FieldNames.h"
#include "reports/builder/DefinitionEdits.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterDialog.h"
#include "ui/lists/FilterText.h"
#include "ui/reports/builder/PanelBox.h"
#include "ui/reports/builder/PartList.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::BuiltReport;
using reports::CohortDefinition;
using reports::CohortFigure;
using reports::FunnelDefinition;
using reports::ReportKind;

namespace {

bool isCohortMember(const Field &field)
{
    return field.type == FieldType::Reference;
}
bool isCohortDate(const Field &field)
{
    return store::isDated(field.type);
}
bool isCohortAmount(const Field &field)
{
    return field.type == FieldType::Money;
}

void chooseKindData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

KindPanel::KindPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_conditions(new PartList(tr("Only"), tr("Edit the filter"), tr("All records"))), m_cohort(new QWidget),
      m_stages(new QWidget), m_steps(new PartList(tr("Steps"), tr("Add a step"), {}))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 16, 14);
    m_entity = addBox(*column, tr("From"));
    column->addWidget(m_conditions);
    column->addWidget(m_cohort);
    column->addWidget(m_stages);
    column->addWidget(m_steps);
    column->addStretch(1);
    makeCohortPart();
    auto *stages = new QVBoxLayout(m_stages);
    setSpaces(*stages, Theme::of(this), 0, 6);
    m_pipeline = addBox(*stages, tr("Pipeline"));
    connect(m_pipeline, &QComboBox::activated, this, [this] {
        edit([&](BuiltReport &report) {
            if (auto *funnel = std::get_if<reports::StageFunnelDefinition>(&report))
                funnel->pipeline = RecordId::fromString(m_pipeline->currentData().toString());
        });
    });
    for (const auto &entity : m_context.workspace.schema().entities()) {
        if (reports::canReportOn(*entity))
            m_entity->addItem(themedIcon(iconOf(entity->kind)), entity->pluralLabel, static_cast<int>(entity->kind));
    }
    connect(m_entity, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<EntityKind>(m_entity->currentData().toInt());
        edit([&](BuiltReport &report) {
            if (chosen != reports::entityOf(report)) // other fields: everything begins anew
                report = reports::newReport(m_context.workspace.schema(), chosen, reports::kindOf(report));
        });
    });
    m_conditions->view()->setDragEnabled(false);
    connect(m_conditions->view(), &PartView::addRequested, this, &KindPanel::editFilter);
    connect(m_conditions->view(), &PartView::editRequested, this, &KindPanel::editFilter);
    connect(m_conditions->view(), &PartView::removeRequested, this, [this](int row) {
        edit([row](BuiltReport &report) {
            reports::setFilter(report, reports::withoutCondition(reports::filterOf(report), static_cast<size_t>(row)));
        });
    });
    const PartView *steps = m_steps->view();
    connect(steps, &PartView::addRequested, this, [this] { editStep(reports::mostFunnelSteps); });
    connect(steps, &PartView::editRequested, this, [this](int row) { editStep(static_cast<size_t>(row)); });
    connect(steps, &PartView::removeRequested, this, [this](int row) {
        editFunnel([row](FunnelDefinition &funnel) { reports::removeStep(funnel, static_cast<size_t>(row)); });
    });
    connect(steps, &PartView::moveRequested, this, &KindPanel::moveStep);
    connect(steps, &PartView::dropped, this, [this](const PartView *, int from, int to) {
        if (from >= 0)
            moveStep(from, to > from ? to - from - 1 : to - from);
    });
    refresh();
    setFocusProxy(m_entity);
}

QComboBox *KindPanel::addBox(QLayout &column, const QString &title)
{
    auto *box = new PanelBox;
    box->setAccessibleName(title);
    box->view()->setAccessibleName(title);
    auto *label = new Label(title, &Theme::Fonts::strong);
    label->setBuddy(box);
    column.addWidget(label);
    column.addWidget(box);
    return box;
}

void KindPanel::makeCohortPart()
{
    auto *column = new QVBoxLayout(m_cohort);
    setSpaces(*column, Theme::of(this), 0, 6);
    m_member = addBox(*column, tr("Who comes again"));
    m_date = addBox(*column, tr("By the date"));
    m_unit = addBox(*column, tr("Periods"));
    m_periods = addBox(*column, tr("How many periods later"));
    m_figure = addBox(*column, tr("Show"));
    m_value = addBox(*column, tr("Amount"));
    m_unit->addItem(tr("Months"), static_cast<int>(store::DateUnit::Month));
    m_unit->addItem(tr("Quarters"), static_cast<int>(store::DateUnit::Quarter));
    m_unit->addItem(tr("Years"), static_cast<int>(store::DateUnit::Year));
    m_figure->addItem(tr("How many come again"), static_cast<int>(CohortFigure::Members));
    m_figure->addItem(tr("Percentage that comes again"), static_cast<int>(CohortFigure::Retention));
    m_figure->addItem(tr("Amount of each period"), static_cast<int>(CohortFigure::Value));
    const auto follow = [this](QComboBox *box, auto change) {
        connect(box, &QComboBox::activated, this,
            [this, box, change] { editCohort([&](CohortDefinition &cohort) { change(cohort, box->currentData()); }); });
    };
    follow(m_member, [](CohortDefinition &cohort, const QVariant &chosen) { cohort.member = chosen.toString(); });
    follow(m_date, [](CohortDefinition &cohort, const QVariant &chosen) { cohort.dateField = chosen.toString(); });
    follow(m_value, [](CohortDefinition &cohort, const QVariant &chosen) { cohort.value = chosen.toString(); });
    follow(m_periods, [](CohortDefinition &cohort, const QVariant &chosen) { cohort.periods = chosen.toInt(); });
    follow(m_unit, [](CohortDefinition &cohort, const QVariant &chosen) {
        cohort.unit = static_cast<store::DateUnit>(chosen.toInt());
    });
    follow(m_figure, [this](CohortDefinition &cohort, const QVariant &chosen) {
        reports::setCohortFigure(m_context.workspace.schema(), cohort, static_cast<CohortFigure>(chosen.toInt()));
    });
}

void KindPanel::setReport(const BuiltReport &report)
{
    m_report = report;
    refresh();
}

void KindPanel::edit(const std::function<void(BuiltReport &report)> &change)
{
    const BuiltReport before = m_report;
    change(m_report);
    refresh();
    if (!(m_report == before))
        Q_EMIT edited();
}

void KindPanel::editCohort(const CohortChange &change)
{
    edit([&](BuiltReport &report) {
        if (auto *cohort = std::get_if<CohortDefinition>(&report))
            change(*cohort);
    });
}

void KindPanel::editFunnel(const FunnelChange &change)
{
    edit([&](BuiltReport &report) {
        if (auto *funnel = std::get_if<FunnelDefinition>(&report))
            change(*funnel);
    });
}

void KindPanel::refresh()
{
    const EntityKind entity = reports::entityOf(m_report);
    chooseKindData(*m_entity, static_cast<int>(entity));
    m_entity->setEnabled(reports::kindOf(m_report) != ReportKind::StageFunnel); // only deals have stages
    std::vector<PartEntry> conditions;
    for (const Filter &condition : reports::conditionsOf(reports::filterOf(m_report)))
        conditions.push_back({Icon::Filter, readableFilter(m_context, entity, condition), {}});
    m_conditions->view()->setEntries(conditions);
    const auto *cohort = std::get_if<CohortDefinition>(&m_report);
    const auto *funnel = std::get_if<FunnelDefinition>(&m_report);
    m_cohort->setVisible(cohort != nullptr);
    m_steps->setVisible(funnel != nullptr);
    const auto *stages = std::get_if<reports::StageFunnelDefinition>(&m_report);
    m_stages->setVisible(stages != nullptr);
    if (stages)
        showPipelines(*stages);
    if (cohort)
        showCohort(*cohort);
    if (funnel)
        showSteps(*funnel);
}

void KindPanel::fillFields(QComboBox &box, const QString &chosen, bool (*isOffered)(const Field &field)) const
{
    const Schema &schema = m_context.workspace.schema();
    const EntityKind entity = reports::entityOf(m_report);
    box.clear();
    for (const Field &field : schema.entity(entity).fields) {
        if (!field.isHidden() && isOffered(field))
            box.addItem(field.label, field.name);
    }
    addChosen(box, chosen);
}

/// Also one that is not offered: none, or one over further references, from a file.
void KindPanel::addChosen(QComboBox &box, const QString &chosen) const
{
    const QString label = chosen.isEmpty()
        ? QString()
        : reports::pathLabel(m_context.workspace.schema(), reports::entityOf(m_report), chosen);
    if (box.findData(chosen) < 0)
        box.insertItem(0, label, chosen);
    chooseKindData(box, chosen);
}

void KindPanel::fillPaths(QComboBox &box, const QString &chosen, bool (*isOffered)(const Field &field)) const
{
    const Schema &schema = m_context.workspace.schema();
    const EntityKind entity = reports::entityOf(m_report);
    box.clear();
    for (const QString &path : reports::pathsOverOneReference(schema, entity, isOffered))
        box.addItem(reports::pathLabel(schema, entity, path), path);
    addChosen(box, chosen);
}

void KindPanel::showCohort(const CohortDefinition &cohort)
{
    fillPaths(*m_member, cohort.member, &isCohortMember);
    fillPaths(*m_date, cohort.dateField, &isCohortDate);
    fillFields(*m_value, cohort.value, &isCohortAmount);
    m_value->setEnabled(cohort.figure == CohortFigure::Value);
    chooseKindData(*m_unit, static_cast<int>(cohort.unit));
    chooseKindData(*m_figure, static_cast<int>(cohort.figure));
    m_periods->clear();
    for (const int periods : {3, 6, 12, 24, 36, reports::mostCohortPeriods})
        m_periods->addItem(m_context.formats().count(periods), periods);
    if (m_periods->findData(cohort.periods) < 0)
        m_periods->addItem(m_context.formats().count(cohort.periods), cohort.periods);
    chooseKindData(*m_periods, cohort.periods);
}

void KindPanel::showPipelines(const reports::StageFunnelDefinition &stages)
{
    m_pipeline->clear();
    m_pipeline->addItem(tr("The first pipeline"), QString());
    const auto rows = m_context.workspace.store().select(
        {EntityKind::Pipeline, {u"@title"_s}, {}, {field::position, false}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        m_pipeline->addItem(rows->text(row, 0), rows->id(row).toString());
    const QString chosen = stages.pipeline.isNull() ? QString() : stages.pipeline.toString();
    if (m_pipeline->findData(chosen) < 0)
        m_pipeline->addItem(tr("Deleted pipeline"), chosen);
    chooseKindData(*m_pipeline, chosen);
}

void KindPanel::showSteps(const FunnelDefinition &funnel)
{
    std::vector<PartEntry> entries;
    for (const reports::FunnelStep &step : funnel.steps)
        entries.push_back({Icon::Filter, step.label, readableFilter(m_context, funnel.entity, step.filter)});
    m_steps->view()->setEntries(entries);
    m_steps->setCanAdd(funnel.steps.size() < reports::mostFunnelSteps);
}

void KindPanel::moveStep(int row, int by)
{
    size_t place = static_cast<size_t>(row);
    editFunnel([&](FunnelDefinition &funnel) { place = reports::moveStep(funnel, place, by); });
    PartView *view = m_steps->view();
    view->setCurrentIndex(view->model()->index(static_cast<int>(place), 0));
}

void KindPanel::editFilter()
{
    const EntityKind entity = reports::entityOf(m_report);
    const Schema &schema = m_context.workspace.schema();
    askFilter(m_context,
        {tr("Only these records"), schema.entity(entity).pluralLabel, entity, reports::filterOf(m_report),
            dialogPlace(u"filter of a report"_s, reports::toText(schema, m_report))},
        this, [this, entity](const Filter &filter) {
            edit([&](BuiltReport &report) {
                if (reports::entityOf(report) == entity)
                    reports::setFilter(report, filter);
            });
        });
}

void KindPanel::editStep(size_t index)
{
    const auto *funnel = std::get_if<FunnelDefinition>(&m_report);
    const bool isNew = funnel && index >= funnel->steps.size();
    if (!funnel || (isNew && funnel->steps.size() >= reports::mostFunnelSteps))
        return;
    const EntityKind entity = funnel->entity;
    const reports::FunnelStep step = isNew ? reports::FunnelStep() : funnel->steps[index];
    auto *dialog = new Dialog(isNew ? tr("Add a step") : tr("Change the step"), Dialog::Width::Large, window());
    auto *name = new QLineEdit(step.label);
    name->setAccessibleName(tr("Name of the step"));
    name->setPlaceholderText(tr("Name of the step"));
    dialog->content()->addWidget(name);
    auto *date = addBox(*dialog->content(), tr("Date on which a record passed it"));
    fillFields(*date, step.dateField, &isCohortDate);
    if (date->findData(QString()) < 0)
        date->insertItem(0, QString(), QString());
    date->setItemText(date->findData(QString()), tr("No date"));
    auto *builder = new FilterBuilder(m_context, entity);
    builder->setFilter(step.filter);
    dialog->content()->addWidget(builder);
    dialog->addCancel();
    auto *accept = dialog->addButton(tr("Apply"), Button::Variant::Primary);
    accept->disconnect(dialog); // it closes only with a name
    connect(builder, &FilterBuilder::closeRequested, dialog, &QDialog::reject);
    connect(accept, &QPushButton::clicked, this, [this, dialog, name, date, builder, entity, index, isNew, step] {
        builder->finish();
        const reports::FunnelStep changed{name->text().trimmed(), builder->filter(), date->currentData().toString()};
        if (changed.label.isEmpty())
            return dialog->setError(tr("Enter a name for the step."));
        editFunnel([&](FunnelDefinition &one) {
            if (one.entity != entity)
                return;
            if (isNew)
                reports::addStep(one, changed);
            else if (index < one.steps.size() && one.steps[index] == step) // not if it was read again meanwhile
                one.steps[index] = changed;
        });
        dialog->accept();
    });
    auto *drafts = keepDraftOf(*dialog, m_context);
    drafts->addControl(u"name"_s, name);
    drafts->addControl(u"date"_s, date);
    drafts->addControl(u"filter"_s, builder);
    const QString report = reports::toText(m_context.workspace.schema(), m_report);
    drafts->begin(dialogPlace(u"step %1"_s.arg(index), report), {});
    dialog->open();
    name->setFocus();
}

} // namespace satchel::ui

#include "moc_KindPanel.cpp"
