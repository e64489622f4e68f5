// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of a report as chips: each opens the menu of its values, has a filter built, or asks for a
// value to be typed.
#pragma once

#include "reports/Catalogue.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QMenu;

namespace satchel::ui {

class FilterChip;
class FlowLayout;

class ParameterBar : public QWidget
{
    Q_OBJECT

public:
    explicit ParameterBar(const PageContext &context, QWidget *parent = nullptr);

    /// Shows a report's parameters with what was chosen for them; those in `edited` are not as they are saved. What is
    /// begun of a filter is kept by the name of the report.
    void show(const QString &report, const std::vector<reports::Parameter> &parameters, const reports::Options &options,
        const QStringList &edited = {});
    /// What they read like, once an answer said so.
    void setWords(const std::vector<reports::ParameterValue> &chosen);

Q_SIGNALS:
    void chosen(const QString &parameter, const QString &value);

private:
    void make(const std::vector<reports::Parameter> &parameters);
    void open(qsizetype position);
    void fill(QMenu &menu, const reports::Parameter &parameter);
    void addValue(QMenu &menu, const reports::Parameter &parameter, const QString &label, const QString &value);
    void buildFilter(const reports::Parameter &parameter);
    void ask(const reports::Parameter &parameter);
    QString current(const reports::Parameter &parameter) const;

    PageContext m_context;
    FlowLayout *m_flow;
    QString m_report;
    std::vector<reports::Parameter> m_parameters;
    reports::Options m_options;
    QList<FilterChip *> m_chips;
};

} // namespace satchel::ui
