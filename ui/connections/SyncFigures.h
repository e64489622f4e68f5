// SPDX-License-Identifier: GPL-3.0-or-later
// What synchronising comes to, in a row of figures: synced and failed today, success rate, average round, waiting here.
#pragma once

#include "items/ConnectionsModel.h"
#include "items/RoundsModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class SyncFigures : public QWidget
{
    Q_OBJECT

public:
    SyncFigures(const PageContext &context, const items::ConnectionsModel &connections,
        const items::RoundsModel &rounds, QWidget *parent = nullptr);

    void refresh();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Kpi
    {
        QString label;
        QString value;
        QString detail;
    };
    int columnsFor(int width) const;
    int cellHeight() const;

    PageContext m_context;
    const items::ConnectionsModel &m_connections;
    const items::RoundsModel &m_rounds;
    std::vector<Kpi> m_figures;
};

} // namespace satchel::ui
