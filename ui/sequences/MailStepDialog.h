// SPDX-License-Identifier: GPL-3.0-or-later
// The e-mail of a step: when it comes, and its text in one variant or two, of which half of the people get each.
#pragma once

#include "domain/Record.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class SegmentedControl;
class TemplateTextEditor;

class MailStepDialog : public Dialog
{
    Q_OBJECT

public:
    /// A null id of the step makes a new one.
    MailStepDialog(const PageContext &context, const QString &sequenceName, const Record &step, QWidget *parent);

    TemplateTextEditor *editor() const { return m_editor; }
    SegmentedControl *variants() const { return m_variants; }
    Button *variantButton() const { return m_variantButton; }
    Button *verb() const { return m_verb; }

private:
    struct Text
    {
        QString subject;
        QString body;
    };

    QWidget *makeWhen();
    QWidget *makeVariants();
    void keepDrafts();
    void keepText();
    void showVariant(int variant);
    void addOrRemoveVariant();
    void followVariants();
    void save();

    PageContext m_context;
    QString m_sequenceName;
    Record m_step;
    Text m_texts[2]; // of A and B
    int m_shown = 0;
    bool m_hasB = false;
    QList<FieldEditor *> m_when;
    SegmentedControl *m_variants = nullptr;
    Button *m_variantButton = nullptr;
    TemplateTextEditor *m_editor;
    Button *m_verb;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
