// SPDX-License-Identifier: GPL-3.0-or-later
// What the panel of a report asks with: the menus of its entries, and the dialogs for filter, period, steps and names.
#include "ui/reports/builder/BuilderPanel.h"

#include "reports/Period.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FieldMenu.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/NameDialog.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterDialog.h"
#include "ui/reports/builder/BuilderText.h"
#include "ui/reports/builder/FigureDialog.h"
#include "ui/reports/builder/FigureFilterDialog.h"
#include "ui/reports/builder/PartList.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::ReportDefinition;
using reports::ReportPart;
using MeasureKind = reports::ReportMeasure::Kind;

namespace {

/// A checked choice of an entry's menu. What it does happens once the menu is gone.
template <typename Do> QAction *addChecked(QMenu &menu, const QString &text, bool isChecked, QObject *receiver, Do run)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChecked);
    QObject::connect(action, &QAction::triggered, receiver, std::move(run), Qt::QueuedConnection);
    return action;
}

template <typename Do> void addAct(QMenu &menu, const QString &text, bool isEnabled, QObject *receiver, Do run)
{
    QAction *action = menu.addAction(text);
    action->setEnabled(isEnabled);
    QObject::connect(action, &QAction::triggered, receiver, std::move(run), Qt::QueuedConnection);
}

/// As the text of a menu begins.
QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QLineEdit *addDialogLine(Dialog &dialog, const QString &name, const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setAccessibleName(name);
    auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(line);
    dialog.content()->addWidget(label);
    dialog.content()->addWidget(line);
    return line;
}

/// Percentages are averaged: their sum says nothing. A report that was written with one keeps it.
bool isOfferedAs(const Field &field, MeasureKind kind)
{
    return reports::canMeasure(field, kind) && !(kind == MeasureKind::Sum && field.type == FieldType::Percent);
}

} // namespace

QMenu *BuilderPanel::makeAddMenu(ReportPart part)
{
    auto *menu = new QMenu(this);
    items::Workspace &workspace = m_context.workspace;
    if (part != ReportPart::Figures) {
        fillFieldMenu(*menu, m_definition.entity,
            {workspace, &reports::canGroupBy, this, [this, part](const QString &path) { add(part, path); }});
        return menu;
    }
    addAct(*menu,
        workspace.schema().entity(m_definition.entity).pluralLabel + u", "_s
            + BuilderText::measureKind(MeasureKind::Count),
        true, this, [this] { addFigure(MeasureKind::Count, {}); });
    menu->addSeparator();
    for (const MeasureKind kind : {MeasureKind::Sum, MeasureKind::Average, MeasureKind::Median, MeasureKind::Least,
             MeasureKind::Greatest, MeasureKind::CountDistinct}) {
        QMenu *fields = menu->addMenu(capitalized(BuilderText::measureKind(kind)));
        const auto isOffered = [kind](const Field &field) { return isOfferedAs(field, kind); };
        connect(fields, &QMenu::aboutToShow, this, [this, fields, kind, isOffered] {
            if (fields->isEmpty())
                fillFieldMenu(*fields, m_definition.entity,
                    {m_context.workspace, isOffered, this,
                        [this, kind](const QString &path) { addFigure(kind, path); }});
        });
    }
    menu->addSeparator();
    addAct(*menu, tr("Calculated…", "a figure by a formula"), true, this,
        [this] { editFormula(m_definition.measures.size()); });
    return menu;
}

QMenu *BuilderPanel::makeEntryMenu(ReportPart part, size_t index)
{
    auto *menu = new QMenu(this);
    if (part == ReportPart::Figures)
        fillMeasureMenu(*menu, index);
    else
        fillGroupMenu(*menu, part, index);
    fillMoveMenu(*menu, part, index);
    return menu;
}

void BuilderPanel::fillGroupMenu(QMenu &menu, ReportPart part, size_t index)
{
    const reports::ReportGroup group = groupAt(part, index);
    const auto path = resolvePath(m_context.workspace.schema(), m_definition.entity, group.path);
    if (!path)
        return;
    if (store::isDated(path->field()->type)) {
        using Unit = store::DateUnit;
        for (const Unit unit : {Unit::Day, Unit::Week, Unit::Month, Unit::Quarter, Unit::Year})
            addChecked(menu, capitalized(BuilderText::unit(unit)), unit == group.unit, this, [this, part, index, unit] {
                edit([&](ReportDefinition &definition) {
                    if (index < reports::countOf(definition, part))
                        groupAt(definition, part, index).unit = unit;
                });
            });
        menu.addSeparator();
    } else if (store::isNumber(path->field()->type)) {
        addAct(menu, tr("Steps…", "bounds of groups of numbers"), true, this,
            [this, part, index] { askBounds(part, index); });
        menu.addSeparator();
    }
}

void BuilderPanel::fillMeasureMenu(QMenu &menu, size_t index)
{
    const reports::ReportMeasure measure = m_definition.measures[index];
    const Schema &schema = m_context.workspace.schema();
    const auto change = [this, index](const std::function<void(reports::ReportMeasure &)> &apply) {
        edit([&](ReportDefinition &definition) {
            if (index >= definition.measures.size())
                return;
            reports::ReportMeasure changed = definition.measures[index];
            apply(changed);
            if (!reports::hasDigits(m_context.workspace.schema(), definition.entity, changed))
                changed.digits = reports::usualDigits;
            reports::setMeasure(definition, index, changed);
        });
    };
    const bool isFormula = measure.kind == MeasureKind::Formula;
    if (isFormula)
        addAct(menu, tr("Change the formula…"), true, this, [this, index] { editFormula(index); });
    const auto path = resolvePath(schema, m_definition.entity, measure.path);
    for (const MeasureKind kind : {MeasureKind::Sum, MeasureKind::Average, MeasureKind::Median, MeasureKind::Least,
             MeasureKind::Greatest, MeasureKind::CountDistinct}) {
        if (measure.kind == MeasureKind::Count || isFormula || !path
            || (kind != measure.kind && !isOfferedAs(*path->field(), kind)))
            continue;
        addChecked(menu, capitalized(BuilderText::measureKind(kind)), kind == measure.kind, this, [change, kind] {
            change([kind](reports::ReportMeasure &one) {
                one.kind = kind;
                one.isShare = one.isShare && kind == MeasureKind::Sum;
                one.weight = kind == MeasureKind::Sum ? one.weight : QString();
            });
        });
    }
    menu.addSeparator();
    if (!isFormula)
        addAct(menu, tr("Filter this figure…"), true, this, [this, index] { editFigureFilter(index); });
    if (!measure.filter.isEverything())
        addAct(menu, tr("Remove the filter of this figure"), true, this,
            [change] { change([](reports::ReportMeasure &one) { one.filter = {}; }); });
    const bool canShare = measure.kind == MeasureKind::Count || measure.kind == MeasureKind::Sum;
    if (canShare)
        addChecked(menu, tr("As a share of its column"), measure.isShare, this,
            [change] { change([](reports::ReportMeasure &one) { one.isShare = !one.isShare; }); });
    for (const Field &field : schema.entity(m_definition.entity).fields) {
        if (measure.kind != MeasureKind::Sum || field.type != FieldType::Percent || field.isHidden())
            continue;
        const QString weight = measure.weight == field.name ? QString() : field.name;
        addChecked(menu, tr("Weighted by %1").arg(field.label), measure.weight == field.name, this,
            [change, weight] { change([weight](reports::ReportMeasure &one) { one.weight = weight; }); });
    }
    if (reports::hasDigits(schema, m_definition.entity, measure)) {
        QMenu *digits = menu.addMenu(tr("Decimal places"));
        for (int count = reports::usualDigits; count <= reports::mostDigits; ++count)
            addChecked(*digits, count == reports::usualDigits ? tr("Automatic") : m_context.formats().count(count),
                count == measure.digits, this,
                [change, count] { change([count](reports::ReportMeasure &one) { one.digits = count; }); });
    }
    const bool isDrawn = m_definition.drawn() == index;
    QAction *draw = addChecked(menu, tr("Show in the chart"), isDrawn, this,
        [this, index] { edit([index](ReportDefinition &one) { one.chartFigure = static_cast<int>(index); }); });
    draw->setEnabled(!isDrawn && !measure.isHidden);
    QAction *hide = addChecked(
        menu, tr("Hide in table, chart and files"), measure.isHidden, this, [this, index, isHidden = measure.isHidden] {
            edit([&](ReportDefinition &definition) { reports::setHidden(definition, index, !isHidden); });
        });
    hide->setEnabled(measure.isHidden || reports::canHide(m_definition, index));
    addAct(menu, tr("Rename…"), true, this, [this, index] { askLabel(index); });
    if (!measure.label.isEmpty() && !isFormula)
        addAct(menu, tr("Use the name of the field"), true, this,
            [change] { change([](reports::ReportMeasure &one) { one.label.clear(); }); });
    menu.addSeparator();
}

void BuilderPanel::fillMoveMenu(QMenu &menu, ReportPart part, size_t index)
{
    const int row = static_cast<int>(index);
    addAct(menu, tr("Move up"), index > 0, this, [this, part, row] { move(part, row, -1); });
    addAct(menu, tr("Move down"), index + 1 < reports::countOf(m_definition, part), this,
        [this, part, row] { move(part, row, 1); });
    if (part != ReportPart::Figures) {
        const bool isRow = part == ReportPart::Rows;
        addAct(menu, isRow ? tr("Move to the columns") : tr("Move to the rows"),
            reports::canAdd(m_definition, isRow ? ReportPart::Columns : ReportPart::Rows), this, [this, part, index] {
                edit([&](ReportDefinition &definition) { reports::swapAxis(definition, part, index); });
            });
    }
    addAct(menu, tr("Remove"), true, this, [this, part, index] {
        edit([&](ReportDefinition &definition) { reports::removePart(definition, part, index); });
    });
}

void BuilderPanel::editFilter()
{
    const EntityKind entity = m_definition.entity;
    const Schema &schema = m_context.workspace.schema();
    askFilter(m_context,
        {tr("Only these records"), schema.entity(entity).pluralLabel, entity, m_definition.filter,
            dialogPlace(u"filter of a report"_s, reports::toText(schema, m_definition))},
        this, [this, entity](const Filter &filter) {
            edit([&](ReportDefinition &definition) {
                if (definition.entity == entity)
                    definition.filter = filter;
            });
        });
}

/// Either day may be left out.
void BuilderPanel::askPeriod()
{
    auto *dialog = new Dialog(tr("Period"), Dialog::Width::Small, window());
    const auto current = reports::periodFromText(m_definition.period, m_context.today());
    const Formats formats = m_context.formats();
    const auto textOf = [&](QDate day) { return day.isValid() ? formats.plainDay(day) : QString(); };
    const QDate last = current && current->until.isValid() ? current->until.addDays(-1) : QDate();
    auto *from = addDialogLine(*dialog, tr("First day"), textOf(current ? current->from : QDate()));
    auto *to = addDialogLine(*dialog, tr("Last day"), textOf(last));
    dialog->addCancel();
    auto *accept = dialog->addButton(tr("Apply"), Button::Variant::Primary);
    accept->disconnect(dialog); // it closes only with days that can be read
    connect(accept, &QPushButton::clicked, this, [this, dialog, from, to] {
        const QLocale locale = m_context.formats().locale();
        const auto first = readDate(from->text(), m_context.today(), locale);
        const auto until = readDate(to->text(), m_context.today(), locale);
        if (!first || !until)
            return dialog->setError(first ? until.error().what : first.error().what);
        const QString period = first->toString(Qt::ISODate) + u".."_s + until->toString(Qt::ISODate);
        if (!reports::periodFromText(period, m_context.today()))
            return dialog->setError(tr("The last day is before the first one."));
        const QString chosen = first->isValid() || until->isValid() ? period : u"all"_s;
        edit([&](ReportDefinition &definition) { reports::setPeriod(definition, definition.dateField, chosen); });
        dialog->accept();
    });
    dialog->open();
    from->setFocus();
    from->selectAll();
}

void BuilderPanel::askBounds(ReportPart part, size_t index)
{
    if (index >= reports::countOf(m_definition, part))
        return;
    const BuilderText text(m_context);
    const QString path = groupAt(part, index).path;
    auto *dialog = new Dialog(tr("Steps"), Dialog::Width::Small, window());
    dialog->setAbout(reports::pathLabel(m_context.workspace.schema(), m_definition.entity, path));
    auto *line = addDialogLine(
        *dialog, tr("Where a new group begins, with semicolons between"), text.bounds(groupAt(part, index).bounds));
    dialog->addCancel();
    auto *accept = dialog->addButton(tr("Apply"), Button::Variant::Primary);
    accept->disconnect(dialog); // it closes only with numbers that can be read
    connect(accept, &QPushButton::clicked, this, [this, dialog, line, part, index, path] {
        const auto bounds = BuilderText(m_context).readBounds(line->text());
        if (!bounds)
            return dialog->setError(bounds.error().what);
        ReportDefinition tried = m_definition;
        if (index >= reports::countOf(tried, part) || groupAt(tried, part, index).path != path)
            return dialog->reject(); // the report was read again meanwhile
        groupAt(tried, part, index).bounds = *bounds;
        if (const auto checked = reports::checkDefinition(m_context.workspace.schema(), tried); !checked)
            return dialog->setError(checked.error().what);
        edit([&](ReportDefinition &definition) { definition = tried; });
        dialog->accept();
    });
    dialog->open();
    line->setFocus();
    line->selectAll();
}

void BuilderPanel::editFormula(size_t index)
{
    const bool isNew = index >= m_definition.measures.size();
    if (isNew && !reports::canAdd(m_definition, ReportPart::Figures))
        return;
    const auto before = isNew ? reports::ReportMeasure() : m_definition.measures[index];
    if (!isNew && before.kind != MeasureKind::Formula)
        return;
    auto *dialog = new FigureDialog(m_context, m_definition, index, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, isNew, before] {
        const reports::ReportMeasure figure = dialog->result();
        edit([&](ReportDefinition &definition) {
            if (isNew)
                reports::addMeasure(definition, figure);
            else if (index < definition.measures.size() && definition.measures[index] == before)
                reports::setMeasure(definition, index, figure); // else the report was read again meanwhile
        });
    });
    dialog->open();
}

void BuilderPanel::editFigureFilter(size_t index)
{
    if (index >= m_definition.measures.size() || m_definition.measures[index].kind == MeasureKind::Formula)
        return;
    const reports::ReportMeasure before = m_definition.measures[index];
    const EntityKind entity = m_definition.entity;
    auto *dialog = new FigureFilterDialog(m_context, m_definition, index, window());
    connect(dialog, &QDialog::accepted, this, [this, dialog, index, before, entity] {
        const reports::ReportMeasure figure = dialog->result();
        edit([&](ReportDefinition &definition) {
            const bool isSame = definition.entity == entity && index < definition.measures.size()
                && definition.measures[index] == before;
            if (isSame) // else the report was read again meanwhile
                reports::setMeasure(definition, index, figure);
        });
    });
    dialog->open();
    dialog->builder()->start();
}

void BuilderPanel::askLabel(size_t index)
{
    if (index >= m_definition.measures.size())
        return;
    const QString name = reports::measureLabel(
        m_context.workspace.schema(), m_definition, m_definition.measures[index]);
    askName(this, tr("Rename the figure"), name, tr("Rename"),
        [panel = QPointer<BuilderPanel>(this), index](const QString &text) {
            if (panel)
                panel->edit([&](ReportDefinition &definition) {
                    if (index >= definition.measures.size())
                        return;
                    reports::ReportMeasure named = definition.measures[index];
                    named.label = text;
                    reports::setMeasure(definition, index, named); // formulas may read it by its name
                });
        });
}

} // namespace satchel::ui
