// SPDX-License-Identifier: GPL-3.0-or-later
// The table of columns and fields. Cells are painted; one combo box at a time is made where a field is being chosen
// (Enter, F2 or a click on the field).
#pragma once

#include "ui/imports/MappingModel.h"

#include <QTableView>

namespace satchel::ui {

class MappingTable : public QTableView
{
    Q_OBJECT

public:
    explicit MappingTable(MappingModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
};

} // namespace satchel::ui
