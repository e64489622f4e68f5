// SPDX-License-Identifier: GPL-3.0-or-later
// Of which records a figure of a report is: a filter besides that of the report, such as the won deals of all, and the
// name of the figure, by which formulas read it.
#pragma once

#include "reports/builder/ReportDefinition.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QLineEdit;

namespace satchel::ui {

class FilterBuilder;
class Label;

class FigureFilterDialog : public Dialog
{
    Q_OBJECT

public:
    /// `figure` is the place of a figure that is not calculated.
    FigureFilterDialog(
        const PageContext &context, const reports::ReportDefinition &definition, size_t figure, QWidget *parent);

    reports::ReportMeasure result() const;
    FilterBuilder *builder() const { return m_builder; }
    QLineEdit *name() const { return m_name; }
    /// "In formulas: won".
    QString hint() const;

private:
    void follow();

    PageContext m_context;
    reports::ReportDefinition m_definition;
    size_t m_figure;
    QLineEdit *m_name;
    FilterBuilder *m_builder;
    Label *m_hint;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
