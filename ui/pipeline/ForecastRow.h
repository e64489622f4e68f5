// SPDX-License-Identifier: GPL-3.0-or-later
// What is expected to be won in the coming periods, in a row over the board: the forecast report of the deals that the
// board could show. A click shows the deals of one period only; the row itself does not follow that choice, so that the
// periods can be compared. Reads on a worker, and only while it is shown.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/reports/ReportRunner.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace satchel::ui {

class ForecastCell;

class ForecastRow : public QWidget
{
    Q_OBJECT

public:
    explicit ForecastRow(const PageContext &context, QWidget *parent = nullptr);

    /// The board's pipeline and filter.
    void read(RecordId pipeline, const Filter &filter);

Q_SIGNALS:
    /// A condition about the expected close.
    void periodChosen(const satchel::Filter &condition);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void ask();
    void show(const reports::Report &report);
    void markChosen();
    QString spanThatFits() const;

    PageContext m_context;
    ReportRunner m_runner;
    RecordId m_pipeline;
    Filter m_filter;
    QString m_asked; // pipeline, span and filter of the report that is shown or on its way
    std::vector<ForecastCell *> m_cells;
    QHBoxLayout *m_row;
    QTimer m_pause; // gathers changes that come together
};

} // namespace satchel::ui
