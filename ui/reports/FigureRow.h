// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures of a report in one framed row, or on narrow pages three over three.
#pragma once

#include "reports/Report.h"
#include "ui/common/Formats.h"

#include <QWidget>

namespace satchel::ui {

class FigureRow : public QWidget
{
    Q_OBJECT

public:
    explicit FigureRow(const Formats &formats, QWidget *parent = nullptr);

    /// Hidden when the report has none.
    void setReport(const reports::Report &report);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tile
    {
        QString label;
        QString figure;
        QString note;
    };
    int columnsFor(int width) const;
    int tileHeight() const;

    Formats m_formats;
    std::vector<Tile> m_tiles;
};

} // namespace satchel::ui
