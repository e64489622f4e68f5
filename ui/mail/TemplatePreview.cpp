// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mail/TemplatePreview.h"

#include "domain/FieldNames.h"
#include "items/MailTemplates.h"
#include "ui/common/Label.h"
#include "ui/mail/FilledText.h"

#include <algorithm>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewLines = 6;

items::MailSubjectRecords subjectOf(EntityKind entity, RecordId record)
{
    items::MailSubjectRecords about;
    switch (entity) {
    case EntityKind::Lead: about.lead = record; break;
    case EntityKind::Deal: about.deal = record; break;
    case EntityKind::Company: about.company = record; break;
    default: about.contact = record; break;
    }
    return about;
}

void write(QTextCursor &cursor, const std::vector<FilledPiece> &pieces, const Theme &theme, QFont::Weight weight)
{
    for (const FilledPiece &piece : pieces) {
        QTextCharFormat format;
        format.setFontWeight(weight);
        if (piece.kind != FilledPiece::Kind::Text) {
            const bool isEmpty = piece.kind == FilledPiece::Kind::Placeholder;
            format.setForeground(isEmpty ? theme.amber.text : theme.accent.text);
            format.setBackground(isEmpty ? theme.amber.tint : theme.accent.tint);
        }
        cursor.insertText(piece.text, format);
    }
}

} // namespace

TemplatePreview::TemplatePreview(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context),
      m_name(new Label(tr("Preview for"), &Theme::Fonts::small, TextColor::Tertiary)), m_choice(new QVBoxLayout),
      m_text(new QPlainTextEdit), m_reasons(new Label({}, &Theme::Fonts::small, TextColor::Amber))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    m_choice->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_name);
    column->addLayout(m_choice);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Preview"));
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * previewLines + theme.px(16));
    column->addWidget(m_text, 1);
    m_reasons->setWordWrap(true);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setAccessibleName(tr("Empty fields"));
    column->addWidget(m_reasons);
    setWrittenTo(EntityKind::Contact);
}

void TemplatePreview::setWrittenTo(EntityKind entity)
{
    if (m_chosen && entity == m_entity)
        return;
    m_entity = entity;
    delete m_chosen;
    const Entity &definition = m_context.workspace.schema().entity(entity);
    Field field{definition.name, definition.label, FieldType::Reference, {}, {}};
    field.target = entity;
    m_chosen = FieldEditor::create(field, fieldContextOf(m_context.workspace));
    m_chosen->setAccessibleName(tr("Preview for"));
    m_name->setBuddy(m_chosen);
    m_choice->addWidget(m_chosen);
    connect(m_chosen, &FieldEditor::committed, this, [this] {
        if (const auto value = m_chosen->checkedValue(); value && !isEmpty(*value))
            setRecord(valueOr<RecordId>(*value));
    });
    chooseNewest();
}

/// One with an address, where they have one: who is written to has one.
void TemplatePreview::chooseNewest()
{
    const Entity &definition = m_context.workspace.schema().entity(m_entity);
    const bool hasAddress = definition.find(field::email) && m_entity != EntityKind::Company;
    const Filter filter = hasAddress ? Filter::condition(field::email, Filter::Op::IsNotEmpty) : Filter();
    const auto rows = m_context.workspace.store().select({m_entity, {}, filter, {{}, true}, {}, 1, false});
    setRecord(rows && !rows->isEmpty() ? rows->id(0) : RecordId());
}

void TemplatePreview::setRecord(RecordId id)
{
    m_record = id;
    m_chosen->setValue(id.isNull() ? Value() : Value(id));
    readRecords();
    fill();
}

void TemplatePreview::readRecords()
{
    m_records = items::recordsForTemplate(m_context.workspace.store(), subjectOf(m_entity, m_record));
}

void TemplatePreview::setLanguage(const QString &language)
{
    m_language = language;
    fill();
}

void TemplatePreview::setTexts(const QString &subject, const QString &body, bool hasSubject)
{
    m_subject = subject;
    m_body = body;
    m_hasSubject = hasSubject;
    fill();
}

QString TemplatePreview::text() const
{
    return m_text->toPlainText();
}

void TemplatePreview::fill()
{
    store::Store &store = m_context.workspace.store();
    const auto filled = items::fillInTemplate(store, m_subject, m_body, m_language, m_records);
    m_text->clear();
    m_problems.clear();
    if (!filled) {
        m_reasons->hide();
        return; // the editor shows the syntax error
    }
    const Theme &theme = Theme::of(this);
    const Schema &schema = store.schema();
    QTextCursor cursor = m_text->textCursor();
    if (m_hasSubject && !m_subject.isEmpty()) {
        write(cursor, piecesOf(schema, filled->subject), theme, QFont::DemiBold);
        cursor.insertText(u"\n\n"_s, {});
    }
    write(cursor, piecesOf(schema, filled->body), theme, QFont::Normal);
    m_text->moveCursor(QTextCursor::Start);
    for (const RenderedMailText *text : {&filled->subject, &filled->body}) {
        for (const MailTemplateToken &token : text->tokens) {
            if (!token.isEmpty() || token.length > 0)
                continue;
            const QString entity = token.field.section(u'.', 0, 0);
            const bool hasRecord = std::ranges::any_of(
                m_records, [&](const Record &record) { return record.entity->name == entity; });
            if (const QString sentence = emptyFieldSentence(schema, token.field, hasRecord);
                !m_problems.contains(sentence))
                m_problems.append(sentence);
        }
    }
    m_reasons->setText(m_problems.join(u'\n'));
    m_reasons->setVisible(!m_problems.isEmpty());
}

} // namespace satchel::ui

#include "moc_TemplatePreview.cpp"
