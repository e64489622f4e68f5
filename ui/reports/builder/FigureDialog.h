// SPDX-License-Identifier: GPL-3.0-or-later
// A calculated figure of a report: its name, the formula over the report's other figures with completion (Ctrl+Space
// shows all), and how a result that is a number is shown. A line says at once whether the formula can be used or where
// it is wrong, and below is what it reads, or what it can read.
#pragma once

#include "reports/builder/ReportDefinition.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class FormulaEdit;
class Label;

class FigureDialog : public Dialog
{
    Q_OBJECT

public:
    /// `figure` is the place of a calculated figure; the one behind the last is for a new figure.
    FigureDialog(
        const PageContext &context, const reports::ReportDefinition &definition, size_t figure, QWidget *parent);

    reports::ReportMeasure result() const;
    bool isUsable() const { return m_isUsable; }
    QString verdict() const;

private:
    void addLabeled(const QString &label, QWidget *control);
    void fillFormats();
    void check();
    void showFigures(const QStringList &names);
    void showFormat(bool isAmount);

    PageContext m_context;
    reports::ReportDefinition m_definition; // with the figure as it is edited
    size_t m_figure;
    reports::FigureFormat m_format; // chosen for a number
    QLineEdit *m_name;
    FormulaEdit *m_formula;
    Label *m_verdict;
    Label *m_reads;
    QComboBox *m_formats;
    Button *m_accept = nullptr;
    QStringList m_read; // names of the figures in the formula
    bool m_isUsable = false;
    bool m_isAmount = false;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
