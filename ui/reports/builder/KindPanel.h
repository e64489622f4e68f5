// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a built report that is no table: cohorts (who comes again, by which date, in which periods, what is
// shown) and funnels (their ordered steps, or the stages of a pipeline). Whatever a person changes is in the report at
// once.
#pragma once

#include "reports/builder/KindEdits.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QComboBox;

namespace satchel::ui {

class PartList;

class KindPanel : public QWidget
{
    Q_OBJECT

public:
    explicit KindPanel(const PageContext &context, QWidget *parent = nullptr);

    void setReport(const reports::BuiltReport &report);
    const reports::BuiltReport &report() const { return m_report; }

    PartList *conditions() const { return m_conditions; }
    PartList *steps() const { return m_steps; }
    void editFilter();
    /// Asks for name, condition and date of a step; of a new one behind the last.
    void editStep(size_t index);

Q_SIGNALS:
    void edited();

private:
    using CohortChange = std::function<void(reports::CohortDefinition &cohort)>;
    using FunnelChange = std::function<void(reports::FunnelDefinition &funnel)>;
    QComboBox *addBox(QLayout &column, const QString &title);
    void makeCohortPart();
    void edit(const std::function<void(reports::BuiltReport &report)> &change);
    void editCohort(const CohortChange &change);
    void editFunnel(const FunnelChange &change);
    void refresh();
    void showCohort(const reports::CohortDefinition &cohort);
    void showPipelines(const reports::StageFunnelDefinition &stages);
    void showSteps(const reports::FunnelDefinition &funnel);
    void fillFields(QComboBox &box, const QString &chosen, bool (*isOffered)(const Field &field)) const;
    /// The same, and fields of the records that these refer to.
    void fillPaths(QComboBox &box, const QString &chosen, bool (*isOffered)(const Field &field)) const;
    void addChosen(QComboBox &box, const QString &chosen) const;
    void moveStep(int row, int by);

    PageContext m_context;
    reports::BuiltReport m_report;
    QComboBox *m_entity;
    PartList *m_conditions;
    QWidget *m_cohort;
    QComboBox *m_member = nullptr;
    QComboBox *m_date = nullptr;
    QComboBox *m_unit = nullptr;
    QComboBox *m_figure = nullptr;
    QComboBox *m_value = nullptr;
    QComboBox *m_periods = nullptr;
    QWidget *m_stages;
    QComboBox *m_pipeline = nullptr;
    PartList *m_steps;
};

} // namespace satchel::ui
