// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a deal as one arrow per stage: passed ones with their days, the current one, those ahead; and the two that
// close it. A click or Alt and its number asks to move the deal there.
#pragma once

#include "items/DealPath.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class Button;
class StageArrow;

class StagePath : public QWidget
{
    Q_OBJECT

public:
    explicit StagePath(const PageContext &context, QWidget *parent = nullptr);

    void setPath(const items::DealPath &path);
    const items::DealPath &path() const { return m_path; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moveRequested(const satchel::items::BoardStage &stage);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void showKeys(bool areShown);
    std::vector<int> arrowWidths(int room) const;

    PageContext m_context;
    items::DealPath m_path;
    std::vector<StageArrow *> m_arrows;
    Button *m_won;
    Button *m_lost;
};

} // namespace satchel::ui
