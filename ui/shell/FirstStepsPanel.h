// SPDX-License-Identifier: GPL-3.0-or-later
// Four cards over the day's work of somebody who begins: import customers, the first deal, the first call with what
// comes next, the first quote. Each ticks itself; they go when all are done, or for ever when a person skips them.
// Shown in a store that began empty on this computer (FirstRun begins them).
#pragma once

#include "items/FirstSteps.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <array>

class QGridLayout;

namespace satchel::ui {

class Label;
class StepCard;

class FirstStepsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FirstStepsPanel(const PageContext &context, QWidget *parent = nullptr);

    /// From the first start of an empty store on, until they are done or skipped.
    static void begin(Preferences &preferences);
    static bool isWanted(const Preferences &preferences);

    /// Reads what is done; hides itself when nothing is left.
    void refresh();

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void end();
    void arrange();
    std::array<Target, 4> targets() const;

    PageContext m_context;
    items::FirstSteps m_steps;
    Label *m_done;
    QGridLayout *m_grid;
    std::array<StepCard *, 4> m_cards{};
};

} // namespace satchel::ui
