// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of required fields: a column per stage with its boxes on a tint, a row per field with how many records lack
// it beside the name. It is as high as its rows; where its stages do not fit it scrolls sideways under the names.
#pragma once

#include <QTableView>

namespace satchel::items {
class StageRequirementsModel;
}

namespace satchel::ui {

class StageRequirementsGrid : public QTableView
{
    Q_OBJECT

public:
    explicit StageRequirementsGrid(items::StageRequirementsModel &model, QWidget *parent = nullptr);

    /// Widths and heights for the texts of the model.
    void arrange();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    items::StageRequirementsModel &m_model;
    bool m_isArranging = false;
};

} // namespace satchel::ui
