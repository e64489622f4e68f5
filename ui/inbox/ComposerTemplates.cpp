// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/ComposerTemplates.h"

#include "domain/FieldNames.h"
#include "domain/MailText.h"
#include "items/Mailbox.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Popups.h"
#include "ui/inbox/MailComposer.h"
#include "ui/mail/MailTemplateDialog.h"

#include <algorithm>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::StoredMailTemplate;

/// Amber where a field is still to be filled in.
class PlaceholderTint : public QSyntaxHighlighter
{
public:
    PlaceholderTint(QPlainTextEdit *edit, const QSet<QString> &labels)
        : QSyntaxHighlighter(edit->document()), m_edit(edit), m_labels(labels)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const Theme &theme = Theme::of(m_edit);
        QTextCharFormat format;
        format.setForeground(theme.amber.text);
        format.setBackground(theme.amber.tint);
        for (const Placeholder &one : findPlaceholders(m_labels, text))
            setFormat(static_cast<int>(one.position), static_cast<int>(one.length), format);
    }

private:
    const QPlainTextEdit *m_edit;
    const QSet<QString> &m_labels;
};

namespace {

/// So that a text that happens to have braces is no template.
QString escaped(QString text)
{
    return text.replace("{{"_L1, "\\{{"_L1);
}

QString inMenu(QString name)
{
    return name.replace(u'&', "&&"_L1);
}

} // namespace

ComposerTemplates::ComposerTemplates(const PageContext &context, MailComposer *composer)
    : QObject(composer), m_context(context), m_composer(composer),
      m_button(new Button(Icon::Note, tr("Template"), Button::Variant::Ghost)),
      m_notice(new Banner(&Theme::amber, Icon::Warning, {})), m_labels(placeholderLabels(context.workspace.schema())),
      m_tint(new PlaceholderTint(composer->textEdit(), m_labels)), m_worker(context.workspace.workerStore())
{
    m_button->setChevron(true);
    m_button->setToolTip(tr("Insert a template, or save this text as one"));
    connect(m_button, &QPushButton::clicked, this, &ComposerTemplates::openMenu);
    connect(m_notice->addButton(tr("Fill in")), &QPushButton::clicked, this, &ComposerTemplates::fillIn);
    m_notice->hide();
    connect(composer->textEdit(), &QPlainTextEdit::textChanged, this, &ComposerTemplates::follow);
    connect(composer->subjectEdit(), &QLineEdit::textChanged, this, &ComposerTemplates::follow);
    composer->textEdit()->installEventFilter(this);
    connect(&context.workspace, &items::Workspace::registryChanged, this, [this] {
        m_labels = placeholderLabels(m_context.workspace.schema());
        m_tint->rehighlight();
        follow();
    });
}

ComposerTemplates::~ComposerTemplates() = default;

QWidget *ComposerTemplates::notice() const
{
    return m_notice;
}

QMenu *ComposerTemplates::openMenu()
{
    auto *menu = new QMenu(m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto all = items::readMailTemplates(m_context.workspace.store());
    const QString language = templateLanguageOfWindow(m_context.workspace.schema());
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::MailTemplate);
    const Field &languages = *entity.find(field::language);
    std::vector<StoredMailTemplate> translated; // each of a template that has several languages
    for (const Choice &writtenTo : entity.find(field::entity)->choices) {
        bool isFirst = true;
        std::vector<StoredMailTemplate> seen;
        for (size_t i = 0; all && i < all->size(); ++i) {
            const StoredMailTemplate &one = (*all)[i];
            const auto isSame = [&](const StoredMailTemplate &other) { return other.isVariantOf(one); };
            if (one.entity != writtenTo.key || std::ranges::any_of(seen, isSame))
                continue;
            seen.push_back(one);
            if (std::exchange(isFirst, false))
                menu->addSection(writtenTo.label);
            const auto variants = items::variantsOf(*all, one);
            if (variants.size() > 1)
                translated.insert(translated.end(), variants.begin(), variants.end());
            menu->addAction(
                inMenu(items::variantIn(variants, {language}).name), this, [this, variants] { insert(variants); });
        }
    }
    if (!all || all->empty())
        menu->addAction(tr("No templates yet"))->setEnabled(false);
    menu->addSeparator();
    if (!translated.empty()) {
        QMenu *others = menu->addMenu(tr("In another language"));
        for (const StoredMailTemplate &one : translated) {
            const QString name = one.language.isEmpty() ? tr("Any language") : languages.choiceLabel(one.language);
            others->addAction(inMenu(tr("%1, %2", "a template, its language").arg(one.name, name)), this,
                [this, one] { insert({one}); });
        }
    }
    QAction *save = menu->addAction(tr("Save as template…"), this, &ComposerTemplates::saveAsTemplate);
    save->setEnabled(endOfWritten() > 0 && !m_context.workspace.store().isReadOnly());
    popupBelow(*menu, *m_button);
    return menu;
}

Result<ComposerTemplates::Filled> ComposerTemplates::fill(store::Store &store,
    const std::vector<StoredMailTemplate> &variants, const items::MailSubjectRecords &about,
    const QString &windowLanguage)
{
    const std::vector<Record> records = items::recordsForTemplate(store, about);
    const StoredMailTemplate chosen = items::variantIn(variants, items::languagesOf(store, records) << windowLanguage);
    const items::FilledMailTemplate texts = TRY(
        items::fillInTemplate(store, chosen.subject, chosen.body, chosen.language, records));
    const Schema &schema = store.schema();
    Filled filled{piecesOf(schema, texts.subject), piecesOf(schema, texts.body), {}, {}};
    for (const auto *pieces : {&filled.subject, &filled.body}) {
        for (const FilledPiece &piece : *pieces) {
            if (piece.kind != FilledPiece::Kind::Placeholder)
                continue;
            const QString label = placeholderLabel(schema, piece.field);
            const bool hasRecord = std::ranges::any_of(
                records, [&](const Record &record) { return record.entity->name == piece.field.section(u'.', 0, 0); });
            filled.reasons.insert(label, emptyFieldSentence(schema, piece.field, hasRecord));
            filled.fields.insert(label, piece.field);
        }
    }
    return filled;
}

void ComposerTemplates::insert(std::vector<StoredMailTemplate> variants)
{
    const store::MailContent content = m_composer->content();
    items::MailSubjectRecords about{content.contact, content.company, content.lead, content.deal, {}};
    for (const QString &box : content.to)
        about.addresses.append(items::mailboxFrom(box).address);
    m_worker.post([this, variants = std::move(variants), about, generation = m_generation,
                      language = templateLanguageOfWindow(m_context.workspace.schema())](store::Store &store) {
        auto filled = fill(store, variants, about, language);
        QMetaObject::invokeMethod(this, [this, generation, filled = std::move(filled)] {
            if (!filled)
                Q_EMIT m_context.workspace.failed(filled.error());
            else if (generation == m_generation)
                put(*filled);
        });
    });
}

/// Where what a person writes ends: above the signature and what is quoted.
qsizetype ComposerTemplates::endOfWritten() const
{
    const QString text = m_composer->textEdit()->toPlainText();
    qsizetype end = 0;
    for (const MailTextPart &part : splitMailText(text)) {
        if (part.kind != MailTextPart::Kind::Written)
            break;
        end += part.text.size();
    }
    while (end > 0 && text[end - 1] == u'\n')
        --end;
    return end;
}

void ComposerTemplates::put(const Filled &filled)
{
    QPlainTextEdit *edit = m_composer->textEdit();
    m_reasons.insert(filled.reasons);
    m_fields.insert(filled.fields);
    if (m_composer->isNew() && m_composer->subjectEdit()->text().trimmed().isEmpty()) {
        m_filledSubject = filled.subject;
        m_composer->subjectEdit()->setText(joined(filled.subject).simplified());
    }
    QTextCursor cursor = edit->textCursor();
    const int start = qMin(cursor.position(), static_cast<int>(endOfWritten()));
    cursor.setPosition(start);
    cursor.insertText(joined(filled.body)); // at once: one step to undo
    edit->setTextCursor(cursor);
    int at = start;
    for (const FilledPiece &piece : filled.body) {
        const int end = at + static_cast<int>(piece.text.size());
        if (piece.kind == FilledPiece::Kind::Field) {
            QTextCursor place(edit->document());
            place.setPosition(at);
            place.setPosition(end, QTextCursor::KeepAnchor);
            place.setKeepPositionOnInsert(true); // what is typed behind a value is not the value
            m_tokens.push_back({place, piece.text, piece.field});
        }
        at = end;
    }
    follow();
    edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT inserted();
}

/// An answer keeps the subject that it answers.
QString ComposerTemplates::subjectText() const
{
    return m_composer->isNew() ? m_composer->subjectEdit()->text() : QString();
}

std::vector<FilledPiece> ComposerTemplates::tintedFields() const
{
    std::vector<FilledPiece> fields;
    for (const Token &token : m_tokens)
        fields.push_back({FilledPiece::Kind::Field, token.value, token.field});
    return fields;
}

QString ComposerTemplates::reasonOf(const QString &label) const
{
    return m_reasons.value(label, tr("%1 is empty.", "a field").arg(label));
}

bool ComposerTemplates::hasPlaceholders() const
{
    return !m_noticeText.isEmpty();
}

/// After each change of the text or the subject.
void ComposerTemplates::follow()
{
    std::erase_if(m_tokens, [](const Token &token) {
        return token.place.selectedText().replace(QChar::ParagraphSeparator, u'\n') != token.value;
    });
    drawTokens();
    QStringList labels;
    for (const QString &text : {subjectText(), m_composer->textEdit()->toPlainText()}) {
        for (const Placeholder &one : findPlaceholders(m_labels, text)) {
            if (!labels.contains(one.label))
                labels.append(one.label);
        }
    }
    m_noticeText = labels.isEmpty() ? QString() : reasonOf(labels.front());
    const int more = static_cast<int>(labels.size()) - 1;
    const QString rest = more <= 0 ? tr("Fill it in or remove it before sending.")
        : more == 1                ? tr("1 more field is empty.")
                                   : tr("%Ln more fields are empty.", nullptr, more);
    m_notice->setText(m_noticeText, rest);
    m_notice->setVisible(!labels.isEmpty());
}

void ComposerTemplates::drawTokens()
{
    const Theme &theme = Theme::of(m_composer);
    QList<QTextEdit::ExtraSelection> selections;
    for (const Token &token : m_tokens) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = token.place;
        selection.format.setForeground(theme.accent.text);
        selection.format.setBackground(theme.accent.tint);
        selections.append(selection);
    }
    m_composer->textEdit()->setExtraSelections(selections);
}

void ComposerTemplates::fillIn()
{
    QLineEdit *subject = m_composer->subjectEdit();
    if (const auto found = findPlaceholders(m_labels, subjectText()); !found.empty()) {
        subject->setFocus(Qt::OtherFocusReason);
        subject->setSelection(static_cast<int>(found.front().position), static_cast<int>(found.front().length));
        return;
    }
    QPlainTextEdit *edit = m_composer->textEdit();
    const auto found = findPlaceholders(m_labels, edit->toPlainText());
    edit->setFocus(Qt::OtherFocusReason);
    if (found.empty())
        return;
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(static_cast<int>(found.front().position));
    cursor.setPosition(static_cast<int>(found.front().position + found.front().length), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
    edit->ensureCursorVisible();
}

void ComposerTemplates::askBeforeSending(std::function<void()> goOn)
{
    if (!hasPlaceholders()) {
        goOn();
        return;
    }
    auto *dialog = new Dialog(tr("Send with an empty field?"), Dialog::Width::Small, m_composer);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new Label(
        tr("%1 The message would be sent with the placeholder in its text.", "a reason").arg(m_noticeText));
    about->setWordWrap(true);
    about->setTextFormat(Qt::PlainText);
    dialog->content()->addWidget(about);
    dialog->addCancel();
    connect(dialog->addButton(tr("Send anyway")), &QPushButton::clicked, this, [dialog, goOn = std::move(goOn)] {
        dialog->done(QDialog::Rejected); // not the primary answer
        goOn();
    });
    dialog->addButton(tr("Fill in"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, &ComposerTemplates::fillIn);
    dialog->open();
}

QString ComposerTemplates::textAsTemplate() const
{
    std::vector<FieldPlace> parts;
    for (const Token &token : m_tokens)
        parts.push_back({token.place.selectionStart(), token.value.size(), token.field});
    return asTemplate(m_composer->textEdit()->toPlainText().left(endOfWritten()), std::move(parts));
}

/// The values of fields are known while it is as it was filled in; of one that was changed the placeholders are.
QString ComposerTemplates::subjectAsTemplate() const
{
    const QString text = subjectText().trimmed();
    if (m_filledSubject.empty() || text != joined(m_filledSubject).simplified())
        return asTemplate(text, {});
    QString result;
    for (const FilledPiece &piece : m_filledSubject)
        result += piece.kind == FilledPiece::Kind::Text ? escaped(piece.text) : u"{{%1}}"_s.arg(piece.field);
    return result.simplified();
}

/// With the fields at these places and in place of its placeholders.
QString ComposerTemplates::asTemplate(const QString &text, std::vector<FieldPlace> parts) const
{
    for (const Placeholder &one : findPlaceholders(m_labels, text)) {
        if (const QString field = m_fields.value(one.label); !field.isEmpty())
            parts.push_back({one.position, one.length, field});
    }
    std::ranges::sort(parts, {}, &FieldPlace::start);
    QString result;
    qsizetype at = 0;
    for (const FieldPlace &part : parts) {
        if (part.start < at || part.start + part.length > text.size())
            continue;
        result += escaped(text.mid(at, part.start - at)) + "{{"_L1 + part.field + "}}"_L1;
        at = part.start + part.length;
    }
    return result + escaped(text.mid(at));
}

void ComposerTemplates::saveAsTemplate()
{
    const store::MailContent content = m_composer->content();
    StoredMailTemplate start;
    start.language = templateLanguageOfWindow(m_context.workspace.schema());
    start.entity = !content.deal.isNull() ? u"deal"_s
        : !content.lead.isNull()          ? u"lead"_s
        : !content.contact.isNull()       ? u"contact"_s
        : !content.company.isNull()       ? u"company"_s
                                          : u"contact"_s;
    start.subject = subjectAsTemplate();
    start.body = textAsTemplate();
    (new MailTemplateDialog(m_context, start, {}, m_composer))->open();
}

void ComposerTemplates::reset()
{
    ++m_generation;
    m_tokens.clear();
    m_filledSubject.clear();
    m_reasons.clear();
    m_fields.clear();
    follow();
}

bool ComposerTemplates::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_tint->rehighlight();
        drawTokens();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_ComposerTemplates.cpp"
