// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/builder/BuilderPanel.h"

#include "reports/Period.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Popups.h"
#include "ui/reports/builder/BuilderText.h"
#include "ui/reports/builder/PanelBox.h"
#include "ui/reports/builder/PartList.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using reports::ReportDefinition;
using reports::ReportPart;

namespace {

const QString firstPeriod = u"this_year"_s;
const QString otherPeriod = u"…"_s; // asks for days

void chooseData(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(qMax(0, box.findData(data)));
}

} // namespace

BuilderPanel::BuilderPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_joined(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_conditions(new PartList(tr("Only"), tr("Edit the filter"), tr("All records"))),
      m_rows(new PartList(tr("Rows"), tr("Add a row field"), tr("Nothing: one row"))),
      m_columns(new PartList(tr("Columns"), tr("Add a column field"), tr("Nothing: only totals"))),
      m_figures(new PartList(tr("Figures"), tr("Add a figure"), {}))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 16, 14);
    m_entity = addBox(*column, tr("From"), tr("Records"));
    m_joined->setWordWrap(true);
    column->addWidget(m_joined);
    column->addWidget(m_conditions);
    addPeriod(*column);
    for (PartList *list : {m_rows, m_columns, m_figures})
        column->addWidget(list);
    addOrder(*column);
    m_comparison = addBox(*column, tr("Compare with"), tr("Compare with"));
    m_chart = addBox(*column, tr("Chart"), tr("Chart"));
    column->addStretch(1);
    for (const auto &entity : m_context.workspace.schema().entities()) {
        if (reports::canReportOn(*entity))
            m_entity->addItem(themedIcon(iconOf(entity->kind)), entity->pluralLabel, static_cast<int>(entity->kind));
    }
    for (const auto comparison :
        {reports::Comparison::None, reports::Comparison::PeriodBefore, reports::Comparison::YearBefore})
        m_comparison->addItem(BuilderText::comparison(comparison), static_cast<int>(comparison));
    using Chart = reports::ReportChart;
    for (const Chart chart :
        {Chart::Automatic, Chart::Bars, Chart::StackedBars, Chart::Lines, Chart::Donut, Chart::Funnel, Chart::Table})
        m_chart->addItem(BuilderText::chart(chart), static_cast<int>(chart));
    connect(m_entity, &QComboBox::activated, this, &BuilderPanel::chooseEntity);
    connect(m_comparison, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<reports::Comparison>(m_comparison->currentData().toInt());
        edit([chosen](ReportDefinition &definition) { definition.comparison = chosen; });
    });
    connect(m_chart, &QComboBox::activated, this, [this] {
        const auto chosen = static_cast<Chart>(m_chart->currentData().toInt());
        edit([chosen](ReportDefinition &definition) { definition.chart = chosen; });
    });
    for (const ReportPart one : {ReportPart::Rows, ReportPart::Columns, ReportPart::Figures})
        connectPart(one);
    m_rows->view()->setPartner(m_columns->view());
    m_columns->view()->setPartner(m_rows->view());
    connect(m_conditions->view(), &PartView::addRequested, this, &BuilderPanel::editFilter);
    connect(m_conditions->view(), &PartView::editRequested, this, &BuilderPanel::editFilter);
    connect(m_conditions->view(), &PartView::removeRequested, this, [this](int row) {
        edit([row](ReportDefinition &definition) {
            definition.filter = reports::withoutCondition(definition.filter, static_cast<size_t>(row));
        });
    });
    m_conditions->view()->setDragEnabled(false);
    refresh();
    setFocusProxy(m_entity);
}

QComboBox *BuilderPanel::addBox(QVBoxLayout &column, const QString &title, const QString &name)
{
    auto *part = new QWidget;
    auto *lines = new QVBoxLayout(part);
    setSpaces(*lines, Theme::of(this), 0, 4);
    auto *box = new PanelBox;
    box->setAccessibleName(name);
    box->view()->setAccessibleName(name);
    if (!title.isEmpty()) {
        auto *label = new Label(title, &Theme::Fonts::strong);
        label->setBuddy(box);
        lines->addWidget(label);
    }
    lines->addWidget(box);
    column.addWidget(part);
    return box;
}

void BuilderPanel::addPeriod(QVBoxLayout &column)
{
    m_dateField = addBox(column, tr("Period"), tr("Date of the period"));
    m_period = addBox(column, {}, tr("Period"));
    connect(m_dateField, &QComboBox::activated, this, [this] {
        const QString field = m_dateField->currentData().toString();
        const QString period = m_definition.period.isEmpty() ? firstPeriod : m_definition.period;
        edit([&](ReportDefinition &definition) { reports::setPeriod(definition, field, period); });
    });
    connect(m_period, &QComboBox::activated, this, &BuilderPanel::choosePeriod);
}

void BuilderPanel::addOrder(QVBoxLayout &column)
{
    m_sort = addBox(column, tr("Order"), tr("Order of the rows"));
    m_top = addBox(column, {}, tr("How many rows"));
    m_others = new QCheckBox(tr("Others as one row"));
    column.addWidget(m_others);
    connect(m_sort, &QComboBox::activated, this, [this] {
        const int chosen = m_sort->currentData().toInt();
        edit([chosen](ReportDefinition &definition) {
            definition.sort = chosen < 0 ? reports::ReportSort{} : reports::ReportSort{chosen / 2, chosen % 2 == 1};
        });
    });
    connect(m_top, &QComboBox::activated, this, [this] {
        edit([most = m_top->currentData().toInt()](ReportDefinition &definition) { definition.top = most; });
    });
    connect(m_others, &QCheckBox::clicked, this,
        [this](bool isOn) { edit([isOn](ReportDefinition &definition) { definition.hasOthers = isOn; }); });
}

void BuilderPanel::connectPart(ReportPart one)
{
    const PartView *view = part(one)->view();
    const auto open = [this, one](QMenu *menu, const QRect &at) {
        menu->setAttribute(Qt::WA_DeleteOnClose);
        const PartView *below = part(one)->view();
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        const QPoint start = isMirrored ? at.bottomRight() - QPoint(menu->sizeHint().width(), 0) : at.bottomLeft();
        menu->popup(below->viewport()->mapToGlobal(start));
    };
    connect(view, &PartView::addRequested, this, [this, one] { offer(one); });
    connect(view, &PartView::editRequested, this, [this, one, open, view](int row) {
        if (static_cast<size_t>(row) < reports::countOf(m_definition, one))
            open(makeEntryMenu(one, static_cast<size_t>(row)), view->entryRect(row));
    });
    connect(view, &PartView::removeRequested, this, [this, one](int row) {
        edit([&](ReportDefinition &definition) { reports::removePart(definition, one, static_cast<size_t>(row)); });
    });
    connect(view, &PartView::moveRequested, this, [this, one](int row, int by) { move(one, row, by); });
    connect(view, &PartView::dropped, this,
        [this, one](const PartView *source, int from, int to) { drop(one, source, from, to); });
}

PartList *BuilderPanel::part(ReportPart part) const
{
    switch (part) {
    case ReportPart::Rows: return m_rows;
    case ReportPart::Columns: return m_columns;
    case ReportPart::Figures: break;
    }
    return m_figures;
}

void BuilderPanel::setDefinition(const ReportDefinition &definition)
{
    m_definition = definition;
    refresh();
}

void BuilderPanel::edit(const Change &change)
{
    const ReportDefinition before = m_definition;
    change(m_definition);
    refresh();
    if (!(m_definition == before))
        Q_EMIT edited();
}

void BuilderPanel::refresh()
{
    const BuilderText text(m_context);
    const auto show = [&](ReportPart one, const auto &entryOf) {
        std::vector<PartEntry> entries;
        for (size_t i = 0; i < reports::countOf(m_definition, one); ++i)
            entries.push_back(entryOf(i));
        part(one)->view()->setEntries(entries);
        part(one)->setCanAdd(reports::canAdd(m_definition, one));
    };
    show(ReportPart::Rows, [&](size_t i) { return text.group(m_definition, m_definition.rows[i]); });
    show(ReportPart::Columns, [&](size_t i) { return text.group(m_definition, m_definition.columns[i]); });
    show(ReportPart::Figures, [&](size_t i) { return text.measure(m_definition, i); });
    std::vector<PartEntry> conditions;
    for (const Filter &condition : reports::conditionsOf(m_definition.filter))
        conditions.push_back(text.condition(m_definition, condition));
    m_conditions->view()->setEntries(conditions);
    m_joined->setText(text.joined(m_definition));
    m_joined->setVisible(!m_joined->text().isEmpty());
    showBoxes();
}

void BuilderPanel::showBoxes()
{
    chooseData(*m_entity, static_cast<int>(m_definition.entity));
    chooseData(*m_comparison, static_cast<int>(m_definition.comparison));
    m_comparison->setEnabled(reports::canCompare(m_definition));
    m_comparison->setToolTip(m_comparison->isEnabled()
            ? QString()
            : tr("Choose a period with a first and a last day to compare it with the one before."));
    m_comparison->setAccessibleDescription(m_comparison->toolTip());
    chooseData(*m_chart, static_cast<int>(m_definition.chart));
    showPeriod();
    showOrder();
}

void BuilderPanel::showPeriod()
{
    const Schema &schema = m_context.workspace.schema();
    m_dateField->clear();
    m_dateField->addItem(tr("All time"), QString());
    for (const Field &field : schema.entity(m_definition.entity).fields) {
        if (store::isDated(field.type) && !field.isHidden())
            m_dateField->addItem(field.label, field.name);
    }
    if (m_dateField->findData(m_definition.dateField) < 0) // over a reference, from the command line
        m_dateField->addItem(
            reports::pathLabel(schema, m_definition.entity, m_definition.dateField), m_definition.dateField);
    chooseData(*m_dateField, m_definition.dateField);
    m_period->clear();
    for (const Choice &choice : reports::namedPeriods())
        m_period->addItem(choice.label, choice.key);
    if (!m_definition.period.isEmpty() && m_period->findData(m_definition.period) < 0)
        m_period->addItem(BuilderText(m_context).period(m_definition.period), m_definition.period);
    m_period->addItem(tr("From … to …"), otherPeriod);
    chooseData(*m_period, m_definition.period);
    m_period->setEnabled(!m_definition.dateField.isEmpty());
}

void BuilderPanel::showOrder()
{
    const Schema &schema = m_context.workspace.schema();
    m_sort->clear();
    m_sort->addItem(tr("In their own order"), -1);
    for (size_t i = 0; i < m_definition.measures.size(); ++i) {
        const QString name = reports::measureLabel(schema, m_definition, m_definition.measures[i]);
        m_sort->addItem(tr("Largest first: %1", "a figure").arg(name), static_cast<int>(2 * i + 1));
        m_sort->addItem(tr("Smallest first: %1", "a figure").arg(name), static_cast<int>(2 * i));
    }
    const reports::ReportSort &sort = m_definition.sort;
    chooseData(*m_sort, sort.measure < 0 ? -1 : 2 * sort.measure + (sort.isDescending ? 1 : 0));
    m_top->clear();
    m_top->addItem(tr("All rows"), 0);
    std::vector<int> numbers{3, 5, 10, 20, 50, 100};
    if (m_definition.top > 0 && std::ranges::find(numbers, m_definition.top) == numbers.end())
        numbers.push_back(m_definition.top);
    std::ranges::sort(numbers);
    for (const int number : numbers)
        m_top->addItem(tr("The first %Ln", "rows", number), number);
    chooseData(*m_top, m_definition.top);
    const bool hasRows = !m_definition.rows.empty();
    m_sort->setEnabled(hasRows);
    m_top->setEnabled(hasRows);
    m_others->setEnabled(hasRows && m_definition.top > 0);
    m_others->setChecked(m_definition.hasOthers);
}

/// Another entity has other fields: the definition begins anew.
void BuilderPanel::chooseEntity(int row)
{
    const auto chosen = static_cast<EntityKind>(m_entity->itemData(row).toInt());
    if (chosen == m_definition.entity)
        return;
    edit([&](ReportDefinition &definition) {
        definition = reports::newDefinition(m_context.workspace.schema(), chosen);
    });
}

void BuilderPanel::choosePeriod()
{
    const QString chosen = m_period->currentData().toString();
    if (chosen == otherPeriod) {
        showPeriod(); // until days are given
        askPeriod();
        return;
    }
    edit([&](ReportDefinition &definition) { reports::setPeriod(definition, definition.dateField, chosen); });
}

void BuilderPanel::add(ReportPart part, const QString &path)
{
    const auto found = resolvePath(m_context.workspace.schema(), m_definition.entity, path);
    if (!found) // it was removed while the menu was open
        return;
    const reports::ReportGroup group = reports::groupFor(*found->field(), path);
    edit([&](ReportDefinition &definition) { reports::addGroup(definition, part, group); });
}

void BuilderPanel::addFigure(reports::ReportMeasure::Kind kind, const QString &path)
{
    edit([&](ReportDefinition &definition) { reports::addMeasure(definition, {.kind = kind, .path = path}); });
}

void BuilderPanel::offer(ReportPart one)
{
    if (!reports::canAdd(m_definition, one))
        return;
    QMenu *menu = makeAddMenu(one);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    popupBelow(*menu, *part(one)->addButton());
}

void BuilderPanel::move(ReportPart one, int row, int by)
{
    size_t place = static_cast<size_t>(row);
    edit([&](ReportDefinition &definition) { place = reports::movePart(definition, one, place, by); });
    PartView *view = part(one)->view();
    view->setCurrentIndex(view->model()->index(static_cast<int>(place), 0));
}

void BuilderPanel::drop(ReportPart one, const PartView *source, int from, int to)
{
    if (from < 0)
        return;
    if (source == part(one)->view()) {
        move(one, from, to > from ? to - from - 1 : to - from);
        return;
    }
    const ReportPart other = one == ReportPart::Rows ? ReportPart::Columns : ReportPart::Rows;
    edit([&](ReportDefinition &definition) {
        if (!reports::swapAxis(definition, other, static_cast<size_t>(from)))
            return;
        const size_t last = reports::countOf(definition, one) - 1;
        reports::movePart(definition, one, last, to - static_cast<int>(last));
    });
}

const reports::ReportGroup &BuilderPanel::groupAt(ReportPart part, size_t index) const
{
    return part == ReportPart::Columns ? m_definition.columns[index] : m_definition.rows[index];
}

reports::ReportGroup &BuilderPanel::groupAt(ReportDefinition &definition, ReportPart part, size_t index) const
{
    return part == ReportPart::Columns ? definition.columns[index] : definition.rows[index];
}

} // namespace satchel::ui

#include "moc_BuilderPanel.cpp"
