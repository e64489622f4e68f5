// SPDX-License-Identifier: GPL-3.0-or-later
// Before a quote or proposal is accepted: what that also changes (the deal, open tasks about it, the other versions),
// old beside new, each to be unticked. Nothing is saved before the person says so, and one undo takes all of it back.
#pragma once

#include "items/Acceptance.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/deals/MoveDialogs.h"

namespace satchel::ui {

class EffectRow;

class AcceptDialog : public Dialog
{
    Q_OBJECT

public:
    AcceptDialog(const PageContext &context, const ChangeSet &changes, std::vector<items::AcceptanceEffect> effects,
        QWidget *parent);

    /// As the rows say it now.
    std::vector<items::AcceptanceEffect> effects() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void addRows(const PageContext &context);
    void addFoot(const PageContext &context);
    void followTicks();

    std::vector<items::AcceptanceEffect> m_effects;
    std::vector<EffectRow *> m_rows; // one for each effect
    Button *m_accept = nullptr;
    Teardown m_teardown{*this};
};

/// Passes on a change set: at once where it accepts nothing or accepting changes nothing else, otherwise with what the
/// person chose. Then, as for every move of a deal, warns of exit criteria that are not met (warnBeforeEdits). Cancel
/// passes on nothing.
void promptForEffects(const PageContext &context, QWidget *parent, const ChangeSet &changes, Decided decided);

} // namespace satchel::ui
