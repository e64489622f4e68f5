// SPDX-License-Identifier: GPL-3.0-or-later
// A report's definition from top to bottom as a sentence: from which records, only which of them, in which period,
// grouped into rows and columns by what, which figures, in which order, compared with what, drawn how. Whatever a
// person changes is in the definition at once, which stays one that can be answered as far as its parts go.
#pragma once

#include "reports/builder/DefinitionEdits.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QVBoxLayout;

namespace satchel::ui {

class Label;
class PartList;
class PartView;

class BuilderPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BuilderPanel(const PageContext &context, QWidget *parent = nullptr);

    void setDefinition(const reports::ReportDefinition &definition);
    const reports::ReportDefinition &definition() const { return m_definition; }

    PartList *part(reports::ReportPart part) const;
    PartList *conditions() const { return m_conditions; }
    /// What the menus of an entry and of + offer; the caller shows and deletes them.
    QMenu *makeAddMenu(reports::ReportPart part);
    QMenu *makeEntryMenu(reports::ReportPart part, size_t index);
    void editFilter();
    /// Of the calculated figure at that place; behind the last figure, of a new one.
    void editFormula(size_t index);
    /// Of a figure that is not calculated.
    void editFigureFilter(size_t index);

Q_SIGNALS:
    void edited();

private:
    using Change = std::function<void(reports::ReportDefinition &definition)>;
    QComboBox *addBox(QVBoxLayout &column, const QString &title, const QString &name);
    void addOrder(QVBoxLayout &column);
    void addPeriod(QVBoxLayout &column);
    void connectPart(reports::ReportPart part);
    void edit(const Change &change);
    void refresh();
    void showBoxes();
    void showPeriod();
    void showOrder();
    void chooseEntity(int row);
    void choosePeriod();
    void askPeriod();
    void askBounds(reports::ReportPart part, size_t index);
    void askLabel(size_t index);
    void fillGroupMenu(QMenu &menu, reports::ReportPart part, size_t index);
    void fillMeasureMenu(QMenu &menu, size_t index);
    void fillMoveMenu(QMenu &menu, reports::ReportPart part, size_t index);
    void add(reports::ReportPart part, const QString &path);
    void addFigure(reports::ReportMeasure::Kind kind, const QString &path);
    void offer(reports::ReportPart part);
    void move(reports::ReportPart part, int row, int by);
    void drop(reports::ReportPart part, const PartView *source, int from, int to);
    const reports::ReportGroup &groupAt(reports::ReportPart part, size_t index) const;
    reports::ReportGroup &groupAt(reports::ReportDefinition &definition, reports::ReportPart part, size_t index) const;

    PageContext m_context;
    reports::ReportDefinition m_definition;
    QComboBox *m_entity;
    Label *m_joined;
    PartList *m_conditions;
    QComboBox *m_dateField;
    QComboBox *m_period;
    PartList *m_rows;
    PartList *m_columns;
    PartList *m_figures;
    QComboBox *m_sort;
    QComboBox *m_top;
    QCheckBox *m_others;
    QComboBox *m_comparison;
    QComboBox *m_chart;
};

} // namespace satchel::ui
