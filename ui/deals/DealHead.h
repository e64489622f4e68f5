// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a deal's page: its figures and next action, below them its way through the stages. Moves the deal, with
// the questions that closing it asks.
#pragma once

#include "items/DealPath.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class DealStrip;
class StagePath;

class DealHead : public QWidget
{
    Q_OBJECT

public:
    explicit DealHead(const PageContext &context, QWidget *parent = nullptr);

    /// Reads its way through the stages, too.
    void setDeal(const Record &deal);
    /// In a low window it takes as little height as it can.
    void setLow(bool isLow);
    /// The stage of that number on the path, counted from 1; false when there is none.
    bool moveTo(int number);
    void showStageMenu();
    void markWon();
    void markLost();
    void completeNextAction();
    void planNextAction();
    void editExpectedClose();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void move(const items::BoardStage &stage);

    PageContext m_context;
    RecordId m_deal;
    RecordId m_stage;
    RecordId m_pipeline;
    DealStrip *m_strip;
    StagePath *m_path;
};

} // namespace satchel::ui
