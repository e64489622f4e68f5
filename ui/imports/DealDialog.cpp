// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/DealDialog.h"

#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "exchange/ValueReader.h"
#include "items/BoardStage.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"

#include <array>
#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

// Beside the headings of columns, which are at their index from 0.
constexpr int noValue = -2;
constexpr int oneForAll = -1;

// Among the stages, which are by their ids: the column that says each deal's.
const QString columnPrefix = u"column:"_s;

QString columnKey(const QString &heading)
{
    return columnPrefix + heading;
}

/// As it is kept, and in the window's language.
std::array<std::pair<QString, QString>, 2> patternFields()
{
    const auto braced = [](const QString &word) { return u'{' + word + u'}'; };
    return {std::pair(u"{company}"_s, braced(DealDialog::tr("company", "a field in the pattern of a name"))),
        std::pair(u"{name}"_s, braced(DealDialog::tr("name", "a field in the pattern of a name")))};
}

} // namespace

QString shownPattern(QString kept)
{
    for (const auto &[field, word] : patternFields())
        kept.replace(field, word);
    return kept;
}

QString keptPattern(QString shown)
{
    for (const auto &[field, word] : patternFields())
        shown.replace(word, field, Qt::CaseInsensitive);
    return shown;
}

DealDialog::DealDialog(const PageContext &context, ImportSession &session, QWidget *parent)
    : Dialog(tr("Also create a deal"), Width::Small, parent), m_context(context), m_session(session),
      m_pipeline(new QComboBox), m_stage(new QComboBox), m_titleFrom(new QComboBox), m_title(new QLineEdit),
      m_pattern(new Label(tr("%1 and %2 are replaced by the company and the name in each row.", "{company}, {name}")
                              .arg(shownPattern(u"{company}"_s), shownPattern(u"{name}"_s)),
          &Theme::Fonts::small, TextColor::Secondary)),
      m_value(new QComboBox), m_amount(new QLineEdit), m_currency(new QComboBox), m_close(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const exchange::DealTemplate deal = session.dealOrProposal();
    const QString kind = inSentence(session.entity().label);
    setAbout(tr("For each new %1").arg(kind));
    const auto add = [this](const QString &label, QWidget *control) {
        control->setAccessibleName(label);
        content()->addWidget(new Label(label, &Theme::Fonts::small, TextColor::Tertiary));
        content()->addWidget(control);
    };
    add(tr("Pipeline"), m_pipeline);
    add(tr("Stage"), m_stage);
    add(tr("Name of the deal"), m_titleFrom);
    m_titleFrom->addItem(tr("The same pattern for all deals"), oneForAll);
    m_title->setText(shownPattern(deal.title));
    m_title->setAccessibleName(tr("Pattern for the name of the deal"));
    content()->addWidget(m_title);
    m_pattern->setWordWrap(true);
    content()->addWidget(m_pattern);
    m_value->addItem(tr("No value"), noValue);
    m_value->addItem(tr("The same for all deals"), oneForAll);
    m_close->addItem(tr("No close date"), noValue);
    const Currency main = context.workspace.store().mainCurrency();
    m_currency->addItem(tr("%1, unless the value says otherwise", "a currency").arg(main.code()), oneForAll);
    const auto &columns = session.mapping().columns;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const auto &[box, chosen] :
            {std::pair(m_titleFrom, deal.titleColumn), std::pair(m_value, deal.valueColumn),
                std::pair(m_currency, deal.currencyColumn), std::pair(m_close, deal.closeColumn)}) {
            box->addItem(tr("Column “%1”").arg(columns[i].column), static_cast<int>(i));
            if (columns[i].column == chosen)
                box->setCurrentIndex(box->count() - 1);
        }
    }
    if (!deal.value.isEmpty())
        m_value->setCurrentIndex(1);
    add(tr("Value"), m_value);
    m_amount->setText(deal.value);
    m_amount->setAccessibleName(tr("Amount"));
    m_amount->setPlaceholderText(tr("Amount"));
    content()->addWidget(m_amount);
    add(tr("Currency"), m_currency);
    add(tr("Close date"), m_close);
    auto *about = new Label(
        tr("Only new records get a deal. A row that matches an existing record is skipped or updates it, without a "
           "second deal. Undoing the import removes the deals too."),
        &Theme::Fonts::small, TextColor::Secondary);
    about->setWordWrap(true);
    content()->addWidget(about);
    if (const auto pipelines = items::readPipelines(context.workspace.store())) {
        for (const items::BoardPipeline &pipeline : *pipelines) {
            m_pipeline->addItem(pipeline.name, pipeline.id.toString());
            if (deal.pipeline == pipeline.id.toString() || deal.pipeline == pipeline.name)
                m_pipeline->setCurrentIndex(m_pipeline->count() - 1);
        }
    }
    fillStages(deal.stageColumn.isEmpty() ? deal.stage : columnKey(deal.stageColumn));
    addCancel();
    addButton(tr("Create deals"), Button::Variant::Primary);
    connect(m_pipeline, &QComboBox::currentIndexChanged, this, [this] { fillStages({}); });
    for (QComboBox *box : {m_value, m_titleFrom})
        connect(box, &QComboBox::currentIndexChanged, this, &DealDialog::follow);
    connect(m_amount, &QLineEdit::textChanged, this, [this] { setError({}); });
    follow();
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"pipeline"_s, m_pipeline);
    drafts->addControl(u"stage"_s, m_stage);
    drafts->addControl(u"title from"_s, m_titleFrom);
    drafts->addControl(u"title"_s, m_title);
    drafts->addControl(u"value"_s, m_value);
    drafts->addControl(u"amount"_s, m_amount);
    drafts->addControl(u"currency"_s, m_currency);
    drafts->addControl(u"close"_s, m_close);
    drafts->begin(dialogPlace(u"deal of import"_s, session.fileName()), {});
}

void DealDialog::fillStages(const QString &chosen)
{
    m_stage->clear();
    const auto stages = items::readStages(
        m_context.workspace.store(), RecordId::fromString(m_pipeline->currentData().toString()));
    if (!stages)
        return;
    for (const items::BoardStage &stage : *stages) {
        m_stage->addItem(stage.name, stage.id.toString());
        if (chosen == stage.id.toString() || chosen == stage.name)
            m_stage->setCurrentIndex(m_stage->count() - 1);
    }
    for (const exchange::ColumnTarget &column : m_session.mapping().columns) {
        m_stage->addItem(tr("Column “%1”").arg(column.column), columnKey(column.column));
        if (chosen == columnKey(column.column))
            m_stage->setCurrentIndex(m_stage->count() - 1);
    }
}

void DealDialog::follow()
{
    const bool isPattern = m_titleFrom->currentData().toInt() == oneForAll;
    m_title->setVisible(isPattern);
    m_pattern->setVisible(isPattern);
    m_amount->setVisible(m_value->currentData().toInt() == oneForAll);
    m_currency->setEnabled(m_value->currentData().toInt() != noValue);
    setError({});
    growToContent();
}

exchange::DealTemplate DealDialog::result() const
{
    const auto &columns = m_session.mapping().columns;
    const auto headingOf = [&columns](int column) { return column < 0 ? QString() : columns[column].column; };
    const int value = m_value->currentData().toInt();
    exchange::DealTemplate deal;
    deal.pipeline = m_pipeline->currentData().toString();
    const QString stage = m_stage->currentData().toString();
    deal.stage = stage.startsWith(columnPrefix) ? QString() : stage;
    deal.stageColumn = stage.startsWith(columnPrefix) ? stage.mid(columnPrefix.size()) : QString();
    deal.titleColumn = headingOf(m_titleFrom->currentData().toInt());
    deal.title = keptPattern(m_title->text().simplified());
    deal.closeColumn = headingOf(m_close->currentData().toInt());
    deal.valueColumn = headingOf(value);
    deal.value = value == oneForAll ? m_amount->text().trimmed() : QString();
    deal.currencyColumn = value == noValue ? QString() : headingOf(m_currency->currentData().toInt());
    return deal;
}

void DealDialog::accept()
{
    const exchange::DealTemplate deal = result();
    const Field &value = *m_context.workspace.schema().entity(EntityKind::Deal).find(field::value);
    exchange::ColumnRules rules;
    rules.currency = m_context.workspace.store().mainCurrency();
    rules.decimal = QLocale().decimalPoint() == u","_s ? ',' : '.'; // typed here, not in the file
    const auto amount = exchange::readValue(value, deal.value, rules);
    if (!amount)
        return setError(tr("“%1” is no amount.").arg(deal.value));
    exchange::DealTemplate read = deal;
    if (const auto *money = std::get_if<Money>(&*amount)) // the mapping is read in any language
        read.value = money->amountText() + u' ' + money->currency.code();
    m_session.setDeal(read);
    Dialog::accept();
}

} // namespace satchel::ui

#include "moc_DealDialog.cpp"
