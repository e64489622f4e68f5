// SPDX-License-Identifier: GPL-3.0-or-later
// What one connection does with each kind of record: direction, received, last success, waiting, parked. Painted,
// because it only shows; a screen reader gets it as lines of text.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"

#include <QWidget>

namespace satchel::ui {

class EntityTable : public QWidget
{
    Q_OBJECT

public:
    explicit EntityTable(const PageContext &context, QWidget *parent = nullptr);

    void setStatuses(const std::vector<items::EntitySyncStatus> &statuses);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell
    {
        QString text;
        bool isNumber = false;
        TextColor color;
        bool isStrong = false;
    };
    struct Column
    {
        int start;
        int width;
    };
    using Line = std::vector<Cell>;
    Line head() const;
    Line line(const items::EntitySyncStatus &status) const;
    std::vector<Column> columns() const;
    void paintLine(QPainter &painter, const Line &cells, int top) const;
    int lineHeight() const;

    PageContext m_context;
    std::vector<items::EntitySyncStatus> m_statuses;
    std::vector<Line> m_lines;
};

} // namespace satchel::ui
