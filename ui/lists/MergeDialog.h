// SPDX-License-Identifier: GPL-3.0-or-later
// Two records side by side: which one's value is kept in each field where they differ.
#pragma once

#include "items/RecordMerge.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QRadioButton;

namespace satchel::ui {

class MergeDialog : public Dialog
{
    Q_OBJECT

public:
    MergeDialog(const PageContext &context, items::RecordMerge merge, QWidget *parent);

    /// The merge as the person left it.
    items::RecordMerge merge() const;

private:
    PageContext m_context;
    items::RecordMerge m_merge;
    QList<std::pair<QString, QRadioButton *>> m_others; // field, its button for the other record's value
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
