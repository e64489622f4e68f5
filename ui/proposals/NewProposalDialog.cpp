// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/NewProposalDialog.h"

#include "documents/common/Sender.h"
#include "documents/engine/Layout.h"
#include "documents/proposal/BuiltInTemplates.h"
#include "domain/ChoiceNames.h"
#include "domain/DocumentLanguage.h"
#include "domain/FieldNames.h"
#include "store/Proposals.h"
#include "store/Quotes.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"
#include "ui/documents/DocumentView.h"
#include "ui/proposals/ProposalSheet.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// "cover, In short, Price": what a screen reader says of a template.
QString outlineOf(const ProposalTemplate &start)
{
    QStringList headings;
    for (const BlockText &block : start.blocks)
        headings.append(block.heading.isEmpty() ? block.kind : block.heading);
    return headings.join(u", "_s);
}

} // namespace

NewProposalDialog::NewProposalDialog(const PageContext &context, std::vector<FieldValue> belongings, QWidget *window)
    : Dialog(tr("New proposal"), Width::Large, window), m_context(context), m_belongings(std::move(belongings)),
      m_library(new QListWidget), m_pages(new DocumentView), m_title(new QLineEdit)
{
    const Theme &theme = Theme::of(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_library->setAccessibleName(tr("Templates"));
    m_library->setFixedWidth(theme.px(220));
    m_library->setMinimumHeight(theme.px(360));
    m_library->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setAccessibleName(tr("Title"));
    auto *row = new QHBoxLayout;
    setSpaces(*row, theme, 0, 12);
    row->addWidget(m_library);
    row->addWidget(m_pages, 1);
    const bool isCustomerKnown = std::ranges::any_of(m_belongings, [](const FieldValue &value) {
        return value.field == field::deal || value.field == field::company || value.field == field::contact;
    });
    if (!isCustomerKnown)
        content()->addLayout(makeCustomer());
    content()->addWidget(new Label(tr("Title"), &Theme::Fonts::small, TextColor::Tertiary));
    content()->addWidget(m_title);
    content()->addWidget(new Label(tr("Start from"), &Theme::Fonts::small, TextColor::Tertiary));
    content()->addLayout(row, 1);
    m_edit = addButton(tr("Change this template"), Button::Variant::Ghost);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        const RecordId own = m_own[static_cast<size_t>(m_library->currentRow())];
        reject();
        Q_EMIT templateRequested(own);
    });
    addCancel();
    addButton(tr("Create proposal"), Button::Variant::Primary);
    connect(m_library, &QListWidget::currentRowChanged, this, &NewProposalDialog::showChosen);
    connect(m_library, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_title->setModified(true); });
    connect(this, &QDialog::accepted, this, &NewProposalDialog::begin);
    fill();
    m_library->setCurrentRow(0);
    auto *drafts = keepDraftOf(*this, context);
    for (FieldEditor *editor : m_customer)
        drafts->addEditor(editor);
    connect(drafts, &DraftKeeper::restored, this, &NewProposalDialog::followCustomer);
    drafts->addPart(
        u"template"_s, [this] { return chosenName(); }, [this](const QJsonValue &kept) { choose(kept.toString()); });
    drafts->addPart(
        u"title"_s, [this] { return m_title->isModified() ? QJsonValue(m_title->text()) : QJsonValue(); },
        [this](const QJsonValue &kept) {
            m_title->setModified(!kept.isNull());
            if (kept.isNull())
                showChosen();
            else
                m_title->setText(kept.toString());
            m_title->setModified(!kept.isNull());
        });
    connect(m_library, &QListWidget::currentRowChanged, drafts, &DraftKeeper::keepSoon);
    connect(m_title, &QLineEdit::textEdited, drafts, &DraftKeeper::keepSoon);
    const RecordId of = m_belongings.empty() ? RecordId() : valueOr<RecordId>(m_belongings.front().value);
    drafts->begin(dialogPlace(u"proposal"_s, of), of);
    if (isCustomerKnown)
        m_library->setFocus();
    else
        m_customer.front()->setFocus();
}

/// The customer comes first: the pages below are theirs from then on.
QLayout *NewProposalDialog::makeCustomer()
{
    const Theme &theme = Theme::of(this);
    const Entity &proposal = m_context.workspace.schema().entity(EntityKind::Proposal);
    auto *row = new QHBoxLayout;
    setSpaces(*row, theme, 0, 12);
    for (const QString &name : {QString(field::company), QString(field::contact)}) {
        Field field = *proposal.find(name);
        auto *column = new QVBoxLayout;
        setSpaces(*column, theme, 0, 4);
        auto *editor = FieldEditor::create(field, fieldContextOf(m_context.workspace));
        column->addWidget(new Label(field.label, &Theme::Fonts::small, TextColor::Tertiary));
        column->addWidget(editor);
        row->addLayout(column, 1);
        m_customer.push_back(editor);
        connect(editor, &FieldEditor::edited, this, &NewProposalDialog::followCustomer);
        connect(editor, &FieldEditor::committed, this, &NewProposalDialog::followCustomer);
    }
    return row;
}

void NewProposalDialog::followCustomer()
{
    std::vector<FieldValue> chosen;
    for (const FieldEditor *editor : m_customer) {
        const auto value = editor->value();
        if (value && !isEmpty(*value))
            chosen.push_back({editor->field().name, *value});
    }
    std::vector<FieldValue> others = m_belongings;
    std::erase_if(
        others, [](const FieldValue &value) { return value.field == field::company || value.field == field::contact; });
    others.insert(others.end(), chosen.begin(), chosen.end());
    if (others == m_belongings)
        return;
    m_belongings = std::move(others);
    showChosen();
}

void NewProposalDialog::fill()
{
    store::Store &store = m_context.workspace.store();
    const QString shown = QLocale().bcp47Name(); // the names in the list; the texts are the customer's
    const QString customers = store::languageOfCustomer(store, m_belongings);
    const QString language = customers.isEmpty()
        ? defaultDocumentLanguage(documents::readLetterhead(store).language, documents::readSender(store).country).code
        : customers;
    const auto add = [this](const ProposalTemplate &start, const QString &name, Icon icon, RecordId own) {
        m_templates.push_back(start);
        m_own.push_back(own);
        auto *item = new QListWidgetItem(themedIcon(icon), name, m_library);
        item->setData(Qt::AccessibleDescriptionRole, outlineOf(start));
        item->setSizeHint(QSize(0, Theme::of(this).px(36)));
    };
    for (const QString &name : documents::builtInProposalTemplates()) {
        const auto named = documents::findProposalTemplate(name, shown);
        if (const auto builtIn = documents::findProposalTemplate(name, language); named && builtIn)
            add(builtIn->value, named->value.title, Icon::Quote, {});
    }
    for (const Record &own : store::proposalTemplates(store).value_or(std::vector<Record>())) {
        if (const auto document = store::readProposal(store, own.id))
            add(templateOf(document->proposal, document->blocks), titleOf(own), Icon::Star, own.id);
    }
    add({{}, {}, {}, {{choice::text, tr("Text"), {}}}}, tr("Blank"), Icon::Add, {});
}

/// Templates are known by their names, also when there are others by then.
QString NewProposalDialog::chosenName() const
{
    return m_library->currentItem() ? m_library->currentItem()->text() : QString();
}

void NewProposalDialog::choose(const QString &name)
{
    const auto found = m_library->findItems(name, Qt::MatchExactly);
    if (!found.isEmpty())
        m_library->setCurrentItem(found.front());
}

Result<DocumentCopy> NewProposalDialog::copyOfChosen() const
{
    const int row = m_library->currentRow();
    if (row < 0)
        return fail(Error::Kind::NotFound, tr("choose a template"));
    return store::beginProposal(m_context.workspace.store(), m_templates[static_cast<size_t>(row)], m_belongings);
}

void NewProposalDialog::showChosen()
{
    const auto copy = copyOfChosen();
    if (!copy) {
        setError(sentenceFor(copy.error()));
        return;
    }
    const auto row = static_cast<size_t>(m_library->currentRow());
    const std::vector<FieldValue> &values = copy->edits.front().values;
    if (!m_title->isModified()) {
        const auto title = std::ranges::find(values, QStringView(field::title), &FieldValue::field);
        m_title->setText(title == values.end() ? QString() : textOf(title->value));
    }
    m_edit->setVisible(!m_own[row].isNull());
    m_pages->setPages(documents::layOut(templatePages(m_context, m_templates[row], values)));
    m_pages->showPage(0);
}

void NewProposalDialog::begin()
{
    auto copy = copyOfChosen();
    if (!copy)
        return;
    std::vector<FieldValue> &values = copy->edits.front().values;
    std::erase_if(values, [](const FieldValue &value) { return value.field == field::title; });
    const QString title = m_title->text().trimmed();
    values.push_back({field::title, title.isEmpty() ? tr("New proposal") : title});
    Q_EMIT begun(*copy);
}

} // namespace satchel::ui

#include "moc_NewProposalDialog.cpp"
