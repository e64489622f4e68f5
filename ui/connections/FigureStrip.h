// SPDX-License-Identifier: GPL-3.0-or-later
// Figures side by side, each with a label above and a detail below; in rows of three where they do not fit.
#pragma once

#include <QWidget>

#include <vector>

namespace satchel::ui {

class FigureStrip : public QWidget
{
    Q_OBJECT

public:
    struct Figure
    {
        QString label;
        QString value;
        QString detail;
    };

    explicit FigureStrip(QWidget *parent = nullptr);

    void setFigures(std::vector<Figure> figures);
    const std::vector<Figure> &figures() const { return m_figures; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int columnsFor(int width) const;
    int cellHeight() const;

    std::vector<Figure> m_figures;
};

} // namespace satchel::ui
