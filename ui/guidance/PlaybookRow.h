// SPDX-License-Identifier: GPL-3.0-or-later
// One item of a playbook in a deal: a step with its box, a question with its answer, a criterion that is met or not, a
// link or file to open.
#pragma once

#include "items/Playbooks.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QCheckBox;

namespace satchel::ui {

class Button;
class Label;

class PlaybookRow : public QWidget
{
    Q_OBJECT

public:
    PlaybookRow(const PageContext &context, const items::PlaybookItem &item, QWidget *parent = nullptr);

    RecordId item() const { return m_entry.item.id; }
    /// An entry of the same item and kind.
    void setEntry(const items::PlaybookEntry &entry);
    const items::PlaybookEntry &entry() const { return m_entry; }
    /// All that the row says, for a screen reader: "Step: Agree on a budget, done, Mara Lindqvist, 3 Mar".
    QString words() const;
    /// Null where the item is no step.
    QCheckBox *box() const { return m_box; }
    /// Null where the item has nothing to press.
    Button *button() const { return m_button; }

Q_SIGNALS:
    void ticked(bool isDone);
    void pressed();

private:
    QString stateText() const;
    QString detailText() const;

    PageContext m_context;
    items::PlaybookEntry m_entry;
    QCheckBox *m_box = nullptr;
    Label *m_state = nullptr; // of a criterion
    Label *m_title;
    Label *m_detail;
    Button *m_button = nullptr; // of a question and a material
};

} // namespace satchel::ui
