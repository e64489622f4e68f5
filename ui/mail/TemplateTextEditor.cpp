// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/TemplateTextEditor.h"

#include "domain/MailTemplate.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Popups.h"
#include "ui/mail/TemplateEdit.h"
#include "ui/mail/TemplateFieldMenu.h"
#include "ui/mail/TemplatePreview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QRegularExpression>

namespace satchel::ui {

using namespace Qt::StringLiterals;

TemplateTextEditor::TemplateTextEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_subjectName(new Label(tr("Subject"), &Theme::Fonts::small, TextColor::Tertiary)),
      m_subject(new TemplateEdit(TemplateEdit::Lines::One)), m_body(new TemplateEdit(TemplateEdit::Lines::Several)),
      m_target(m_body), m_fields(new Button(Icon::Braces, tr("Insert field"), Button::Variant::Ghost)),
      m_verdict(new Label({}, &Theme::Fonts::small, TextColor::Red)), m_preview(new TemplatePreview(context))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    auto *bodyName = new Label(tr("Text"), &Theme::Fonts::small, TextColor::Tertiary);
    m_subjectName->setBuddy(m_subject);
    bodyName->setBuddy(m_body);
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setAccessibleName(tr("Text"));
    m_fields->setSmall(true);
    m_fields->setChevron(true);
    m_fields->setToolTip(tr("Or type {{ in the text"));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(bodyName, 1, Qt::AlignBottom);
    head->addWidget(m_fields);
    m_verdict->setWordWrap(true);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->hide();
    column->addWidget(m_subjectName);
    column->addWidget(m_subject);
    column->addLayout(head);
    column->addWidget(m_body, 2);
    column->addWidget(m_verdict);
    column->addSpacing(theme.px(4));
    column->addWidget(m_preview, 1);
    for (TemplateEdit *edit : {m_subject, m_body}) {
        edit->setSchema(context.workspace.schema());
        edit->installEventFilter(this);
        connect(edit, &QPlainTextEdit::textChanged, this, &TemplateTextEditor::check);
    }
    connect(&context.workspace, &items::Workspace::registryChanged, this, [this] {
        for (TemplateEdit *edit : {m_subject, m_body})
            edit->setSchema(m_context.workspace.schema());
        check();
    });
    connect(m_fields, &QPushButton::clicked, this, &TemplateTextEditor::openFieldMenu);
    check();
}

/// By no focus proxy: Tab would go to the text at once and never to the subject.
void TemplateTextEditor::focusText()
{
    m_body->setFocus(Qt::OtherFocusReason);
}

void TemplateTextEditor::setText(const QString &subject, const QString &body)
{
    m_isSetting = true; // both at once
    m_subject->setPlainText(subject.simplified());
    m_body->setPlainText(body);
    m_isSetting = false;
    check();
}

QString TemplateTextEditor::subject() const
{
    return m_subject->isHidden() ? QString() : m_subject->toPlainText().simplified();
}

QString TemplateTextEditor::body() const
{
    return m_body->toPlainText();
}

void TemplateTextEditor::setSubjectShown(bool isShown)
{
    m_subject->setVisible(isShown);
    m_subjectName->setVisible(isShown);
    if (!isShown)
        m_target = m_body;
    check();
}

void TemplateTextEditor::setSubjectPlaceholder(const QString &text)
{
    m_subject->setPlaceholderText(text);
}

void TemplateTextEditor::setPreviewShown(bool isShown)
{
    m_preview->setVisible(isShown);
}

void TemplateTextEditor::focusProblem()
{
    (m_isSubjectWrong ? m_subject : m_body)->setFocus(Qt::OtherFocusReason);
}

/// An error of a template has its place as "line 3, column 5".
QString TemplateTextEditor::wrongPlace(const Error &error, bool isSubject) const
{
    static const QRegularExpression numbers(u"^line (\\d+), column (\\d+)$"_s);
    const auto place = numbers.match(error.where);
    if (!place.hasMatch())
        return isSubject ? tr("Subject: %1.", "what is wrong").arg(error.what) : tr("Text: %1.").arg(error.what);
    const Formats formats = m_context.formats();
    const QString column = formats.count(place.captured(2).toLongLong());
    if (isSubject)
        return tr("Subject, column %1: %2.", "a place, what is wrong there").arg(column, error.what);
    return tr("Line %1, column %2: %3.", "a place in a text, what is wrong there")
        .arg(formats.count(place.captured(1).toLongLong()), column, error.what);
}

void TemplateTextEditor::check()
{
    if (m_isSetting)
        return;
    const Schema &schema = m_context.workspace.schema();
    const auto parsedSubject = parseMailTemplate(schema, subject());
    const auto parsedBody = parseMailTemplate(schema, body());
    m_isSubjectWrong = !parsedSubject;
    m_problem = !parsedSubject ? wrongPlace(parsedSubject.error(), true)
        : !parsedBody          ? wrongPlace(parsedBody.error(), false)
                               : QString();
    m_verdict->setText(m_problem);
    m_verdict->setVisible(!m_problem.isEmpty());
    m_preview->setTexts(subject(), body(), !m_subject->isHidden());
    Q_EMIT changed();
}

void TemplateTextEditor::openFieldMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTemplateFields(
        *menu, m_context.workspace.schema(), {}, [this](const QString &path) { m_target->insertField(path); });
    menu->addSeparator();
    menu->addAction(tr("Condition"), this, [this] { m_target->insertCondition(); });
    popupBelow(*menu, *m_fields);
}

bool TemplateTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_target = watched == m_subject ? m_subject : m_body;
    return QWidget::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_TemplateTextEditor.cpp"
