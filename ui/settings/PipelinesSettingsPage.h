// SPDX-License-Identifier: GPL-3.0-or-later
// Pipelines and the stages of one: add, rename, remove, order by drag or Alt+Up and Alt+Down, edit in place.
#pragma once

#include "items/StageTableModel.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QComboBox;
class QTableView;

namespace satchel::ui {

class Button;

class PipelinesSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit PipelinesSettingsPage(const PageContext &context, QWidget *parent = nullptr);

private:
    void addPipelines();
    void addStages();
    void readPipelines();
    void addPipeline();
    void removePipeline();
    void moveStage(int step);
    void removeStage();
    void askWhereDealsGo(int row);
    RecordId chosen() const;

    PageContext m_context;
    items::StageTableModel *m_stages;
    QComboBox *m_pipeline;
    QTableView *m_table;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
