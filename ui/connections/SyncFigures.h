// SPDX-License-Identifier: GPL-3.0-or-later
// What synchronising comes to, in a row of figures: synced and failed today, success rate, average round, waiting here.
#pragma once

#include "items/ConnectionsModel.h"
#include "items/RoundsModel.h"
#include "ui/common/PageContext.h"
#include "ui/connections/FigureStrip.h"

namespace satchel::ui {

class SyncFigures : public FigureStrip
{
    Q_OBJECT

public:
    SyncFigures(const PageContext &context, const items::ConnectionsModel &connections,
        const items::RoundsModel &rounds, QWidget *parent = nullptr);

    void refresh();

private:
    PageContext m_context;
    const items::ConnectionsModel &m_connections;
    const items::RoundsModel &m_rounds;
};

} // namespace satchel::ui
