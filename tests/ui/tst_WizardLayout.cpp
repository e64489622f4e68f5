// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of the connection wizard is whole at 1024 × 640 for each vendor and each way to sign in, in each language,
// also with text of twice the size, or it scrolls.
#include "tests/support/LayoutChecks.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/DialogDesk.h"
#include "ui/common/Language.h"
#include "ui/connections/AnswerCard.h"
#include "ui/connections/ConnectWizard.h"
#include "ui/connections/SignInStep.h"
#include "ui/shell/PageStack.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

/// The vendors as their manifests describe them, with the texts of the language in use.
std::vector<store::VendorInfo> vendorsOfManifests()
{
    std::vector<store::VendorInfo> vendors;
    const QDir folder(projectPath(u"sync/connectors"_s));
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        QFile file(folder.filePath(name + u"/manifest.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto translated = [](const QJsonValue &text) {
            return QCoreApplication::translate("satchel::sync::Manifest", text.toString().toUtf8().constData());
        };
        const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject signIn = manifest["sign_in"_L1].toObject();
        store::VendorInfo vendor;
        vendor.key = manifest["vendor"_L1].toString();
        vendor.label = manifest["label"_L1].toString();
        vendor.baseUrl = manifest["base_url"_L1].toString();
        vendor.page = manifest["page"_L1].toString();
        if (signIn["scopes_by_hand"_L1].toBool())
            vendor.scopes = signIn["scopes"_L1].toVariant().toStringList();
        vendor.canSignIn = signIn.contains("authorize"_L1);
        vendor.needsClientSecret = signIn["needs_secret"_L1].toBool();
        vendor.canUseToken = signIn.contains("token_name"_L1);
        QStringList tokenParts;
        const QJsonValue tokenName = signIn["token_name"_L1];
        for (const QJsonValue &part : tokenName.isArray() ? tokenName.toArray() : QJsonArray{tokenName})
            tokenParts.append(translated(part));
        vendor.tokenName = vendor.canUseToken ? tokenParts.join(u'\n') : QString();
        vendor.redirectAddress = u"http://localhost:28621/"_s + vendor.key;
        QStringList guide;
        for (const QJsonValue &step : manifest["guide"_L1].toArray()) {
            guide.append(translated(step.isObject() ? step["text"_L1] : step));
            const QJsonArray ways = step["for"_L1].toArray();
            const auto line = static_cast<int>(guide.size());
            if (ways.isEmpty() || ways.contains("token"_L1))
                vendor.tokenSteps.append(line);
            if (ways.isEmpty() || ways.contains("browser"_L1))
                vendor.browserSteps.append(line);
        }
        vendor.guide = guide.join(u'\n');
        vendor.objects = {{u"people"_s, EntityKind::Contact, {}}, {u"deals"_s, EntityKind::Deal, {}},
            {u"users"_s, EntityKind::User, {}, false}};
        vendors.push_back(vendor);
    }
    return vendors;
}

struct Wizard : DialogDesk
{
    QPointer<ConnectWizard> wizard;

    explicit Wizard(std::vector<store::VendorInfo> vendors, QSize size = {1024, 640})
    {
        window->resize(size);
        window->show();
        open(std::move(vendors));
    }

    void open(std::vector<store::VendorInfo> vendors)
    {
        QTest::qWait(1); // another size of the text makes the pages anew
        sync.known = std::move(vendors);
        window->pages().go({page::connect});
        wizard = qobject_cast<ConnectWizard *>(window->pages().currentPage());
        wizard->begin();
    }

    /// To sign in; empty where there is only one.
    QList<AnswerCard *> ways() const { return wizard->findChild<SignInStep *>()->ways(); }

    /// The steps from the second one, as a person sees them.
    QStringList faultsOfEachStep(const QString &vendor)
    {
        QStringList faults;
        const auto look = [&](const QString &step) {
            // A height may follow from the new widths of what was just shown: what stays wrong is a fault.
            for (int i = 0; i == 0 || (i < 20 && !layoutFaults(*wizard).isEmpty()); ++i)
                QTest::qWait(1);
            for (const QString &fault : layoutFaults(*wizard))
                faults += u"%1, %2: %3"_s.arg(vendor, step, fault);
            for (const QWidget *part : wizard->regions()) { // head and foot stay whole
                if (part->isVisible() && part->visibleRegion().boundingRect() != part->rect())
                    faults += u"%1, %2: a part is cut"_s.arg(vendor, step);
            }
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                wizard->grab().save(u"%1/wizard-%2-%3-%4-%5.png"_s.arg(folder, vendor, step, QLocale().name())
                                        .arg(preferences->textPercent()));
        };
        look(u"vendor"_s);
        wizard->goOn();
        for (int way = 0; way < std::max(1, int(ways().size())); ++way) {
            if (!ways().isEmpty())
                ways().at(way)->setChecked(true);
            look(u"sign in %1"_s.arg(way));
        }
        for (QLineEdit *field : wizard->findChildren<QLineEdit *>()) {
            if (field->text().isEmpty())
                field->setText(u"sample"_s);
        }
        wizard->goOn();
        look(u"name"_s);
        wizard->goOn();
        look(u"trying"_s);
        return faults;
    }
};

} // namespace

class tst_WizardLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyStepIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("percent");
        for (const Language &language : languages()) {
            for (const int percent : {100, 200}) {
                if (!isLookedAt(language.code, percent))
                    continue;
                QTest::addRow("%s, %d %%", qPrintable(language.code), percent) << language.code << percent;
            }
        }
    }
    void everyStepIsWhole()
    {
        QFETCH(QString, language);
        QFETCH(int, percent);
        useLanguage(*qGuiApp, language);
        const auto reset = qScopeGuard([font = QApplication::font()] {
            QApplication::setFont(font); // the next window enlarges it anew
            useLanguage(*qGuiApp, u"en"_s);
            QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        });
        QStringList problems;
        const auto vendors = vendorsOfManifests();
        QVERIFY(vendors.size() >= 10);
        Wizard desk(vendors);
        desk.preferences->setTextPercent(percent);
        for (size_t i = 0; i < vendors.size(); ++i) {
            desk.open({vendors[i]});
            problems += desk.faultsOfEachStep(vendors[i].key);
        }
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

    /// What the guide speaks of is in the step: a token where it tells of one, a client id else.
    void theGuideIsOfTheWayThatIsChosen()
    {
        auto vendors = vendorsOfManifests();
        std::erase_if(vendors, [](const store::VendorInfo &vendor) { return vendor.key != u"hubspot"; });
        QCOMPARE(vendors.size(), 1UL);
        Wizard desk(vendors);
        desk.wizard->goOn();
        const auto guideSays = [&](const QString &text) {
            const auto labels = desk.wizard->findChild<SignInStep *>()->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
        };
        const QList<AnswerCard *> ways = desk.ways();
        QTRY_VERIFY(ways.size() == 2 && ways.at(0)->isVisible());
        QTRY_VERIFY(guideSays(u"paste it into Satchel"_s)); // rows are shown with their layout
        QVERIFY(!guideSays(u"redirectUrls"_s));
        ways.at(1)->setChecked(true);
        QTRY_VERIFY(guideSays(u"redirectUrls"_s));
        QVERIFY(!guideSays(u"paste it into Satchel"_s));
    }

    /// The numbers of the steps are those of what is shown, one after the other, whatever the way.
    void theStepsAreCountedFromWhatIsShown()
    {
        for (const store::VendorInfo &vendor : vendorsOfManifests()) {
            Wizard desk({vendor});
            desk.wizard->goOn();
            auto *signIn = desk.wizard->findChild<SignInStep *>();
            for (int way = 0; way < std::max(1, int(desk.ways().size())); ++way) {
                if (!desk.ways().isEmpty())
                    desk.ways().at(way)->setChecked(true);
                const QStringList steps = signIn->guide();
                QVERIFY2(!steps.isEmpty(), qPrintable(vendor.key));
                for (int i = 0; i < steps.size(); ++i)
                    QVERIFY2(steps.at(i).startsWith(u"%1. "_s.arg(i + 1)), qPrintable(steps.at(i)));
            }
        }
    }

    /// The choice and the fields are in view without scrolling, the guide below them.
    void theChoiceAndItsFieldsAreInView()
    {
        for (const store::VendorInfo &vendor : vendorsOfManifests()) {
            Wizard desk({vendor});
            desk.wizard->goOn();
            QTest::qWait(1);
            const QList<AnswerCard *> ways = desk.ways();
            for (int way = 0; way < std::max(1, int(ways.size())); ++way) {
                if (!ways.isEmpty())
                    ways.at(way)->setChecked(true);
                QTest::qWait(1);
                for (const AnswerCard *card : ways)
                    QVERIFY2(card->visibleRegion().boundingRect() == card->rect(), qPrintable(vendor.key));
                for (const QLineEdit *field : desk.wizard->findChild<SignInStep *>()->findChildren<QLineEdit *>()) {
                    if (field->isVisible() && !field->isReadOnly())
                        QVERIFY2(field->visibleRegion().boundingRect() == field->rect(),
                            qPrintable(vendor.key + u": "_s + field->accessibleName()));
                }
            }
        }
    }

    /// A long name of a token takes another line instead of being cut.
    void theNameOfAWayIsWhole()
    {
        AnswerCard card(u"Service-Schlüssel oder Token einer privaten App"_s, u"Nichts zu registrieren."_s, 2,
            AnswerCard::Tone::Usual);
        AnswerCard brief(u"Token"_s, u"Nichts zu registrieren."_s, 2, AnswerCard::Tone::Usual);
        QVERIFY(card.heightForWidth(240) > brief.heightForWidth(240));
        QCOMPARE(card.heightForWidth(900), brief.heightForWidth(900));
    }
};

SATCHEL_GUI_TEST(tst_WizardLayout)
#include "tst_WizardLayout.moc"
