// SPDX-License-Identifier: GPL-3.0-or-later
// Every step of the connection wizard is whole at 1024 × 640 for each vendor and each way to sign in, in each
// language,
// also with text of twice the size, or it scrolls.
#include "tests/support/LayoutChecks.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/ui/DialogDesk.h"
#include "ui/common/Language.h"
#include "ui/connections/SignInStep.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;

namespace {

QList<int> numbersOf(const QJsonValue &array)
{
    QList<int> numbers;
    for (const QJsonValue &number : array.toArray())
        numbers.append(number.toInt());
    return numbers;
}

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
        for (const QJsonValue &line : manifest["guide"_L1].toArray())
            guide.append(translated(line));
        vendor.guide = guide.join(u'\n');
        vendor.tokenSteps = numbersOf(manifest["guide_steps"_L1]["token"_L1]);
        vendor.browserSteps = numbersOf(manifest["guide_steps"_L1]["browser"_L1]);
        vendors.push_back(vendor);
    }
    return vendors;
}

struct Wizard : DialogDesk
{
    std::unique_ptr<items::SyncStatusNotifier> status; // it asks once which vendors there are
    std::unique_ptr<items::ConnectionsModel> vendorsModel;
    QPointer<ConnectWizard> wizard;

    explicit Wizard(std::vector<store::VendorInfo> vendors, QSize size = {1024, 640})
    {
        window->resize(size);
        window->show();
        open(std::move(vendors));
    }
    ~Wizard() { delete wizard; }

    void open(std::vector<store::VendorInfo> vendors)
    {
        delete wizard;
        vendorsModel.reset();
        sync.known = std::move(vendors);
        status = std::make_unique<items::SyncStatusNotifier>(workspace(), &sync);
        vendorsModel = std::make_unique<items::ConnectionsModel>(*status);
        wizard = new ConnectWizard(context, *vendorsModel, window.get());
        wizard->open();
    }

    /// To sign in; null where there is only one.
    ChoiceList *ways() const { return wizard->findChild<SignInStep *>()->findChild<ChoiceList *>(); }

    /// The steps from the second one, as a person sees them.
    QStringList faultsOfEachStep(const QString &vendor)
    {
        QStringList faults;
        const auto look = [&](const QString &step) {
            QTest::qWait(1);
            for (const QString &fault : layoutFaults(*wizard))
                faults += u"%1, %2: %3"_s.arg(vendor, step, fault);
            if (wizard->height() > window->height())
                faults += u"%1, %2: higher than the window"_s.arg(vendor, step);
            if (const QString folder = qEnvironmentVariable("SATCHEL_SHEETS"); !folder.isEmpty())
                wizard->grab().save(u"%1/wizard-%2-%3-%4-%5.png"_s.arg(folder, vendor, step, QLocale().name())
                                        .arg(preferences->textPercent()));
        };
        look(u"vendor"_s);
        wizard->goOn();
        for (int way = 0; way < (ways() ? 2 : 1); ++way) {
            if (ways())
                ways()->choose(way);
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
            for (const int percent : {100, 200})
                QTest::addRow("%s, %d %%", qPrintable(language.code), percent) << language.code << percent;
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
        ChoiceList *ways = desk.ways();
        QVERIFY(ways && ways->isVisible());
        QVERIFY(guideSays(u"redirectUrls"_s));
        QVERIFY(!guideSays(u"paste it into Satchel"_s));
        ways->choose(1);
        QTRY_VERIFY(guideSays(u"paste it into Satchel"_s)); // rows are shown with their layout
        QVERIFY(!guideSays(u"redirectUrls"_s));
    }

    /// The choice and the fields are in view without scrolling, the guide below them.
    void theChoiceAndItsFieldsAreInView()
    {
        for (const store::VendorInfo &vendor : vendorsOfManifests()) {
            Wizard desk({vendor});
            desk.wizard->goOn();
            QTest::qWait(1);
            ChoiceList *ways = desk.ways();
            for (int way = 0; way < (ways ? 2 : 1); ++way) {
                if (ways)
                    ways->choose(way);
                QTest::qWait(1);
                QVERIFY2(!ways || ways->visibleRegion().boundingRect() == ways->rect(), qPrintable(vendor.key));
                for (const QLineEdit *field : desk.wizard->findChild<SignInStep *>()->findChildren<QLineEdit *>()) {
                    if (field->isVisible() && !field->isReadOnly())
                        QVERIFY2(field->visibleRegion().boundingRect() == field->rect(),
                            qPrintable(vendor.key + u": "_s + field->accessibleName()));
                }
            }
        }
    }
};

SATCHEL_GUI_TEST(tst_WizardLayout)
#include "tst_WizardLayout.moc"
