// SPDX-License-Identifier: GPL-3.0-or-later
// The name of a task template, what it applies to, and the date its steps count from.
#pragma once

#include "items/TaskTemplates.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class TaskTemplateDialog : public Dialog
{
    Q_OBJECT

public:
    /// A null id makes a new one.
    TaskTemplateDialog(const PageContext &context, const items::TaskTemplate &pattern, QWidget *parent);

private:
    void offerAnchors();
    void save();

    PageContext m_context;
    items::TaskTemplate m_pattern;
    QLineEdit *m_name;
    QComboBox *m_entity;
    QComboBox *m_anchor;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
