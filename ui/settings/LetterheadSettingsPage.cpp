// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/LetterheadSettingsPage.h"

#include "documents/common/Sender.h"
#include "documents/template/Template.h"
#include "domain/DocumentLanguage.h"
#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/documents/TemplateChoices.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using documents::Letterhead;

namespace {

QList<std::pair<QString, QString>> templates()
{
    QList<std::pair<QString, QString>> choices;
    for (const Choice &choice : templateChoices())
        choices.append({choice.key, choice.label});
    return choices;
}

QList<std::pair<QString, QString>> documentLanguageChoices()
{
    QList<std::pair<QString, QString>> choices = {{QString(), LetterheadSettingsPage::tr("That of your country")}};
    for (const QString &code : documentLanguages())
        choices.append({code, QLocale(code).nativeLanguageName()});
    choices.append({{u"en-GB"_s, LetterheadSettingsPage::tr("English, as in Britain")},
        {u"de-AT"_s, LetterheadSettingsPage::tr("German, as in Austria")},
        {u"de-CH"_s, LetterheadSettingsPage::tr("German, as in Switzerland")}});
    return choices;
}

constexpr int logoWidth = 160;
constexpr int logoHeight = 56;

/// On white, for that is what it is printed on.
QPixmap drawn(const documents::Image &image, const Theme &theme)
{
    QPixmap pixmap(theme.px(logoWidth), theme.px(logoHeight));
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    const QSizeF size = image.size.scaled(pixmap.width() - 12, pixmap.height() - 12, Qt::KeepAspectRatio);
    image.paint(painter, {QPointF((pixmap.width() - size.width()) / 2, (pixmap.height() - size.height()) / 2), size});
    return pixmap;
}

} // namespace

LetterheadSettingsPage::LetterheadSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context)
{
    addPerson();
    addSection(
        tr("Letterhead"), tr("The sender shown on quotes. Everyone who works with this store uses the same one."));
    addLine(tr("Name"), &Letterhead::name, tr("Thermolog Ltd"));
    addLines(tr("Address"), &Letterhead::address);
    addLine(tr("Phone"), &Letterhead::phone, {});
    addLine(tr("E-mail"), &Letterhead::email, {});
    addLine(tr("Website"), &Letterhead::website, {});
    addLine(tr("Tax number"), &Letterhead::tax, tr("VAT GB123456789"));
    addLine(tr("Registration"), &Letterhead::registration, {});
    addLines(tr("Bank"), &Letterhead::bank);
    addLogo();
    addSection(tr("Documents"),
        tr("How quotes look on paper. A template is a file that can be copied and edited: %1")
            .arg(QDir::toNativeSeparators(documents::templateFolder())));
    addChoice(tr("Template"), &Letterhead::templateName, templates());
    addChoice(tr("Paper"), &Letterhead::paper,
        {{QString(), tr("Template default")}, {u"A4"_s, tr("A4")}, {u"Letter"_s, tr("US Letter", "paper")}});
    addChoice(tr("Language"), &Letterhead::language, documentLanguageChoices());
    finish();
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Setting) || batch.touches(EntityKind::User))
            read();
    });
    read();
}

void LetterheadSettingsPage::addPerson()
{
    addSection(tr("You"), tr("Your name as others read it: on documents, in e-mails, in connected systems."));
    m_person = new QLineEdit;
    m_person->setMinimumWidth(Theme::of(this).px(280));
    m_person->setReadOnly(m_context.workspace.store().isReadOnly());
    connect(m_person, &QLineEdit::editingFinished, this, &LetterheadSettingsPage::savePerson);
    addRow(tr("Your name"), m_person);
    m_personRefusal = new Label({}, &Theme::Fonts::small, TextColor::Red);
    m_personRefusal->setWordWrap(true);
    m_personRefusal->hide();
    addWide(m_personRefusal);
}

/// An emptied name stays as it was: a document needs one.
void LetterheadSettingsPage::savePerson()
{
    documents::Sender sender = documents::readSender(m_context.workspace.store());
    const QString name = m_person->text().trimmed();
    if (name.isEmpty() || name == sender.person)
        return;
    sender.person = name;
    auto edits = documents::senderEdits(m_context.workspace.store(), sender);
    m_personRefusal->setVisible(!edits);
    if (!edits)
        m_personRefusal->setText(sentenceFor(edits.error()));
    else if (!edits->empty())
        m_context.workspace.commit(tr("Changed your name"), std::move(*edits));
}

void LetterheadSettingsPage::addLine(const QString &label, QString Letterhead::*part, const QString &example)
{
    auto *line = new QLineEdit;
    line->setMinimumWidth(Theme::of(this).px(280));
    line->setPlaceholderText(example);
    line->setReadOnly(m_context.workspace.store().isReadOnly());
    connect(line, &QLineEdit::editingFinished, this, &LetterheadSettingsPage::save);
    m_lines.push_back({part, line});
    addRow(label, line);
}

void LetterheadSettingsPage::addLines(const QString &label, QString Letterhead::*part)
{
    auto *text = new QPlainTextEdit;
    text->setFixedHeight(Theme::of(this).px(64));
    text->setMinimumWidth(Theme::of(this).px(280));
    text->setTabChangesFocus(true);
    text->document()->setDocumentMargin(Theme::of(this).px(7)); // as far in as a line's text
    text->setReadOnly(m_context.workspace.store().isReadOnly());
    text->installEventFilter(this);
    m_texts.push_back({part, text});
    addRow(label, text);
}

void LetterheadSettingsPage::addChoice(const QString &label, QString Letterhead::*part,
    const QList<std::pair<QString, QString>> &choices, const QString &help)
{
    auto *box = new QComboBox;
    for (const auto &[key, name] : choices)
        box->addItem(name, key);
    box->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(box, &QComboBox::activated, this, [this, box, part] { set(part, box->currentData().toString()); });
    m_choices.push_back({part, box});
    addRow(label, box, help);
}

void LetterheadSettingsPage::addLogo()
{
    m_logo = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_refusal = new Label({}, &Theme::Fonts::small, TextColor::Red);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *choose = new Button(Icon::File, tr("Choose an image…"));
    connect(choose, &QPushButton::clicked, this, &LetterheadSettingsPage::chooseLogo);
    m_withoutLogo = new Button(tr("No logo"), Button::Variant::Ghost);
    connect(m_withoutLogo, &QPushButton::clicked, this, [this] { set(&Letterhead::logo, {}); });
    addRow(tr("Logo"), m_logo);
    addRow({}, rowOf({choose, m_withoutLogo}), tr("PNG, JPEG or SVG, at most 8 MB."));
    addWide(m_refusal);
}

void LetterheadSettingsPage::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Images (*.png *.jpg *.jpeg *.svg)"));
    connect(dialog, &QFileDialog::fileSelected, this, &LetterheadSettingsPage::takeLogo);
    dialog->open();
}

void LetterheadSettingsPage::takeLogo(const QString &path)
{
    const auto kept = documents::keepLogo(m_context.workspace.store(), path);
    m_refusal->setVisible(!kept);
    if (kept)
        set(&Letterhead::logo, *kept);
    else
        m_refusal->setText(tr("This image can't be used as the logo: %1.").arg(kept.error().what));
}

/// What is being typed stays as it is.
void LetterheadSettingsPage::read()
{
    m_letterhead = documents::readLetterhead(m_context.workspace.store());
    if (!m_person->hasFocus())
        m_person->setText(documents::readSender(m_context.workspace.store()).person);
    for (const auto &[part, line] : m_lines) {
        if (!line->hasFocus())
            line->setText(m_letterhead.*part);
    }
    for (const auto &[part, text] : m_texts) {
        if (!text->hasFocus())
            text->setPlainText(m_letterhead.*part);
    }
    for (const auto &[part, box] : m_choices) {
        const int row = box->findData(m_letterhead.*part);
        box->setCurrentIndex(qMax(0, row));
    }
    showLogo();
}

void LetterheadSettingsPage::showLogo()
{
    const auto bytes = m_letterhead.logo.isEmpty() ? Result<QByteArray>(fail(Error::Kind::NotFound, {}))
                                                   : m_context.workspace.store().content(m_letterhead.logo);
    const auto image = bytes ? documents::readLogo(*bytes, {}) : Result<documents::Image>(fail(bytes.error()));
    m_withoutLogo->setVisible(!m_letterhead.logo.isEmpty());
    m_logo->setMinimumHeight(image ? Theme::of(this).px(logoHeight) : 0);
    if (image)
        m_logo->setPixmap(drawn(*image, Theme::of(this)));
    else
        m_logo->setText(tr("No logo: your name is shown instead."));
}

void LetterheadSettingsPage::set(QString Letterhead::*part, const QString &value)
{
    m_letterhead.*part = value;
    save();
}

void LetterheadSettingsPage::save()
{
    Letterhead wanted = m_letterhead;
    for (const auto &[part, line] : m_lines)
        wanted.*part = line->text().trimmed();
    for (const auto &[part, text] : m_texts)
        wanted.*part = text->toPlainText().trimmed();
    auto edits = documents::letterheadEdits(m_context.workspace.store(), wanted);
    if (!edits.empty())
        m_context.workspace.commit(tr("Changed the letterhead"), std::move(edits));
}

bool LetterheadSettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return SettingsForm::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_LetterheadSettingsPage.cpp"
