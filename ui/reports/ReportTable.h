// SPDX-License-Identifier: GPL-3.0-or-later
// The table under the chart, as high as its rows, so that the page scrolls and not the table.
#pragma once

#include "ui/reports/ReportModel.h"

#include <QTableView>

namespace satchel::ui {

class ReportTable : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTable(ReportModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    int wantedWidth(int column, bool isTight) const;
    void fitColumns();

    ReportModel &m_model;
};

} // namespace satchel::ui
