// SPDX-License-Identifier: GPL-3.0-or-later
// Edits the subject and the text of a template of e-mails: fields and conditions are tinted and completed, a sentence
// says where the template is wrong, and a preview fills it in with a record of the store.
#pragma once

#include "ui/common/PageContext.h"

namespace satchel::ui {

class Button;
class Label;
class TemplateEdit;
class TemplatePreview;

class TemplateTextEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TemplateTextEditor(const PageContext &context, QWidget *parent = nullptr);

    void setText(const QString &subject, const QString &body);
    QString subject() const;
    QString body() const;
    /// What keeps it from being a template, with the place: "Line 3, column 5: …"; empty when nothing does.
    QString problem() const { return m_problem; }

    /// A text without a subject of its own, such as one that answers the message before it.
    void setSubjectShown(bool isShown);
    /// Says what happens when the subject stays empty.
    void setSubjectPlaceholder(const QString &text);
    void focusText();
    /// Puts the focus where the template is wrong, else into the text.
    void focusProblem();
    /// The language and the kind of record of the preview are set there.
    TemplatePreview *preview() const { return m_preview; }
    void setPreviewShown(bool isShown);

    TemplateEdit *subjectEdit() const { return m_subject; }
    TemplateEdit *bodyEdit() const { return m_body; }
    Button *fieldButton() const { return m_fields; }

Q_SIGNALS:
    void changed(); // by setText too

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();
    QString wrongPlace(const Error &error, bool isSubject) const;
    void openFieldMenu();

    PageContext m_context;
    Label *m_subjectName;
    TemplateEdit *m_subject;
    TemplateEdit *m_body;
    TemplateEdit *m_target; // which of them fields go to
    Button *m_fields;
    Label *m_verdict;
    TemplatePreview *m_preview;
    QString m_problem;
    bool m_isSubjectWrong = false;
    bool m_isSetting = false;
};

} // namespace satchel::ui
