// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/QuotaDialog.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <memory>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::QuotaDialog)
};

constexpr int periodCount = 4;

struct Line
{
    reports::Period period;
    QLineEdit *edit;
    QString before;
};

QString amountText(const std::optional<Money> &amount, const Formats &formats)
{
    return amount ? formats.amount(*amount) : QString();
}

} // namespace

void askQuotas(const PageContext &context, RecordId owner, reports::Span span, QWidget *window)
{
    store::Store &store = context.workspace.store();
    if (store.isReadOnly())
        return;
    const Formats formats = context.formats();
    const Currency currency = store.mainCurrency();
    auto *dialog = new Dialog(Tr::tr("Set quotas"), Dialog::Width::Small, window);
    dialog->setAbout(owner.isNull() ? Tr::tr("The whole team") : store.title(EntityKind::User, owner));
    auto *words = new Label(
        Tr::tr("Sales targets in %1, all pipelines together. Leave a line empty for no quota.").arg(currency.code()),
        &Theme::Fonts::small, TextColor::Secondary);
    words->setWordWrap(true);
    dialog->content()->addWidget(words);
    auto *form = new QFormLayout;
    form->setSpacing(Theme::of(dialog).px(8));
    auto lines = std::make_shared<std::vector<Line>>();
    const reports::Period now = reports::periodAround(context.today(), span);
    for (int step = 0; step < periodCount; ++step) {
        const reports::Period period = reports::stepped(now, span, step);
        const QString name = reports::nameOf(period.from, span);
        const QString text = amountText(
            reports::quotaOf(store, {owner, period.from, span, {}}).value_or(std::nullopt), formats);
        auto *edit = new QLineEdit(text);
        edit->setAccessibleName(Tr::tr("Quota of %1").arg(name));
        form->addRow(new Label(name), edit);
        lines->push_back({period, edit, text});
    }
    dialog->content()->addLayout(form);
    dialog->addCancel();
    Button *accept = dialog->addButton(Tr::tr("Set quotas"), Button::Variant::Primary);
    const auto read = [currency, formats](const QString &text) -> Result<Money> {
        if (text.trimmed().isEmpty())
            return Money{0, currency};
        return readMoney(text, currency, formats.locale());
    };
    const auto check = [=] {
        QString problem;
        bool hasChange = false;
        for (const Line &line : *lines) {
            const auto amount = read(line.edit->text());
            if (!amount)
                problem = amount.error().what;
            else if (amount->minor < 0)
                problem = Tr::tr("A quota is 0 or more.");
            hasChange = hasChange || line.edit->text() != line.before;
        }
        accept->setEnabled(problem.isEmpty() && hasChange);
        dialog->setError(problem);
    };
    for (const Line &line : *lines)
        QObject::connect(line.edit, &QLineEdit::textChanged, dialog, check);
    check();
    QObject::connect(dialog, &QDialog::accepted, window, [=, workspace = &context.workspace] {
        std::vector<Edit> all;
        for (const Line &line : *lines) {
            const auto amount = read(line.edit->text());
            if (!amount || line.edit->text() == line.before)
                continue;
            const auto edits = reports::quotaEdits(workspace->store(), {owner, line.period.from, span, *amount});
            if (edits)
                all.insert(all.end(), edits->begin(), edits->end());
        }
        if (!all.empty())
            workspace->commit(Tr::tr("Set quotas"), all);
    });
    auto *drafts = keepDraftOf(*dialog, context);
    for (const Line &line : *lines)
        drafts->addControl(line.period.from.toString(Qt::ISODate), line.edit);
    drafts->begin(dialogPlace(u"quotas by %1"_s.arg(static_cast<int>(span)), owner), owner);
    dialog->open();
    lines->front().edit->setFocus();
    lines->front().edit->selectAll();
}

} // namespace satchel::ui
