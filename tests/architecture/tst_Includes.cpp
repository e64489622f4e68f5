// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom, checked over every source file. The table below is the one in docs/MAP.md.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel::test;

namespace {

struct Module
{
    QString folder; // from the source tree's root
    QString prefix; // how its headers are included
    QStringList mayInclude;
};

const std::vector<Module> &modules()
{
    static const std::vector<Module> all = {
        {u"models/domain"_s, u"domain/"_s, {}},
        {u"platform"_s, u"platform/"_s, {u"domain/"_s}},
        {u"models/store"_s, u"store/"_s, {u"domain/"_s}},
        {u"models/duplicates"_s, u"duplicates/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/calendar"_s, u"calendar/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/insight"_s, u"insight/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/items"_s, u"items/"_s,
            {u"domain/"_s, u"store/"_s, u"duplicates/"_s, u"calendar/"_s, u"insight/"_s, u"sequences/"_s}},
        {u"models/exchange"_s, u"exchange/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/invitations"_s, u"invitations/"_s, {u"domain/"_s, u"store/"_s, u"calendar/"_s, u"exchange/"_s}},
        {u"models/mapping"_s, u"mapping/"_s, {u"domain/"_s, u"store/"_s, u"exchange/"_s}},
        {u"models/moving"_s, u"moving/"_s, {u"domain/"_s, u"store/"_s, u"exchange/"_s, u"mapping/"_s}},
        {u"models/joining"_s, u"joining/"_s, {u"domain/"_s, u"store/"_s, u"duplicates/"_s}},
        {u"models/assignment"_s, u"assignment/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/diagnostics"_s, u"diagnostics/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/sequences"_s, u"sequences/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/rules"_s, u"rules/"_s, {u"domain/"_s, u"store/"_s, u"sequences/"_s, u"items/"_s, u"exchange/"_s}},
        {u"models/documents"_s, u"documents/"_s, {u"domain/"_s, u"store/"_s}},
        {u"models/reports"_s, u"reports/"_s, {u"domain/"_s, u"store/"_s, u"insight/"_s, u"documents/"_s}},
        {u"sync"_s, u"sync/"_s, {u"domain/"_s, u"platform/"_s, u"store/"_s, u"joining/"_s, u"exchange/"_s}},
        {u"ui"_s, u"ui/"_s,
            {u"domain/"_s, u"platform/"_s, u"store/"_s, u"duplicates/"_s, u"calendar/"_s, u"insight/"_s, u"items/"_s,
                u"exchange/"_s, u"invitations/"_s, u"mapping/"_s, u"moving/"_s, u"assignment/"_s, u"sequences/"_s,
                u"rules/"_s, u"documents/"_s, u"reports/"_s}},
        {u"app"_s, u"app/"_s,
            {u"domain/"_s, u"platform/"_s, u"store/"_s, u"duplicates/"_s, u"calendar/"_s, u"insight/"_s, u"items/"_s,
                u"exchange/"_s, u"invitations/"_s, u"mapping/"_s, u"moving/"_s, u"documents/"_s, u"reports/"_s,
                u"diagnostics/"_s, u"joining/"_s, u"assignment/"_s, u"sequences/"_s, u"rules/"_s, u"sync/"_s,
                u"ui/"_s}},
    };
    return all;
}

QStringList includesOf(const QString &source)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
    QStringList includes;
    for (auto match = include.globalMatch(source); match.hasNext();)
        includes.append(match.next().captured(1));
    return includes;
}

} // namespace

class tst_Includes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyModuleHasSources()
    {
        QVERIFY(sourcesIn(u"models/domain"_s).size() > 10);
        QVERIFY(sourcesIn(u"ui"_s).size() > 10);
    }

    void modulesIncludeOneWayOnly()
    {
        QStringList offenders;
        for (const Module &module : modules()) {
            for (const QString &path : sourcesIn(module.folder)) {
                for (const QString &include : includesOf(contentOf(path))) {
                    const auto owner = std::find_if(modules().begin(), modules().end(),
                        [&](const Module &other) { return include.startsWith(other.prefix); });
                    if (owner != modules().end() && owner->prefix != module.prefix
                        && !module.mayInclude.contains(owner->prefix))
                        offenders.append(path + u" includes "_s + include);
                }
            }
        }
        verifyNone(offenders);
    }

    void widgetsStayInTheWindow()
    {
        static const QRegularExpression widgets(
            u"^(QtWidgets/|QWidget$|QApplication$|QMainWindow$|QDialog$|QAbstractItemView$|QAbstractScrollArea$|QLabel$|QPushButton$|QStyledItemDelegate$)"_s);
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"sync"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                for (const QString &include : includesOf(contentOf(path))) {
                    if (widgets.match(include).hasMatch())
                        offenders.append(path + u" includes "_s + include);
                }
            }
        }
        verifyNone(offenders);
    }

    void theNetworkStaysInTransport()
    {
        static const QRegularExpression network(
            u"^(QtNetwork/|QNetwork\\w+$|QTcp\\w+$|QSsl\\w+$|QUdp\\w+$|QLocal(Socket|Server)$)"_s);
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"ui"_s, u"app"_s, u"sync"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                if (path.contains(u"/sync/transport/"_s) || path.contains(u"/sync/hub/"_s) // PostgreSQL by libpq
                    || path.contains(u"/sync/mail/"_s)) // IMAP and SMTP
                    continue;
                for (const QString &include : includesOf(contentOf(path))) {
                    if (network.match(include).hasMatch() || include == "libpq-fe.h"_L1
                        || include.startsWith("libetpan/"_L1))
                        offenders.append(path + u" includes "_s + include);
                }
            }
        }
        verifyNone(offenders);
    }

    void whatSystemsDoDifferentlyStaysInPlatform()
    {
        static const QRegularExpression system(
            u"#\\s*(el)?if.*\\b(Q_OS_\\w+|_WIN32|__linux__|__APPLE__|__unix__)\\b"_s);
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"sync"_s, u"ui"_s, u"app"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                if (system.match(contentOf(path)).hasMatch())
                    offenders.append(path + u" asks which system it is on"_s);
            }
        }
        verifyNone(offenders);
    }

    void librariesStayBehindOneFile()
    {
        static const QHash<QString, QStringList> doors{{u"phonenumbers/"_s, {u"/models/domain/PhoneNumber.cpp"_s}},
            {u"gmime/"_s,
                {u"/models/exchange/mail/MimeReader.cpp"_s, u"/models/exchange/mail/MimeWriter.cpp"_s}}, // in, out
            {u"linear.h/"_s, {u"/models/insight/learning/LogisticRegression.cpp"_s}},
            {u"gsf/"_s, {u"/models/exchange/mail/MsgReader.cpp"_s}},
            {u"microhttpd.h/"_s, {u"/sync/transport/LocalServer.cpp"_s}},
            {u"poppler/"_s, {u"/models/exchange/files/PdfFile.cpp"_s}}};
        QStringList offenders;
        for (const auto &folder : {u"models"_s, u"sync"_s, u"ui"_s, u"app"_s, u"platform"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                for (const QString &include : includesOf(contentOf(path))) {
                    const QStringList files = doors.value(include.section(u'/', 0, 0) + u'/');
                    const bool isDoor = std::ranges::any_of(
                        files, [&](const QString &file) { return path.endsWith(file); });
                    if (!files.isEmpty() && !isDoor)
                        offenders.append(path + u" includes "_s + include);
                }
            }
        }
        verifyNone(offenders);
    }

    void sqlStaysInTheStore()
    {
        static const QRegularExpression sql(u"\"(SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE TABLE|PRAGMA) "_s);
        QStringList offenders;
        for (const auto &folder : {u"models/domain"_s, u"models/items"_s, u"models/exchange"_s, u"models/reports"_s,
                 u"sync"_s, u"ui"_s, u"app"_s}) {
            for (const QString &path : sourcesIn(folder)) {
                const bool isRemoteLanguage = path.contains(u"/sync/hub/"_s) // PostgreSQL's
                    || path.endsWith(u"/SalesforceSoql.cpp"_s); // Salesforce's own, which looks like it
                const QString source = contentOf(path);
                if ((!isRemoteLanguage && sql.match(source).hasMatch()) || includesOf(source).contains(u"sqlite3.h"_s))
                    offenders.append(path + u" speaks SQL"_s);
            }
        }
        verifyNone(offenders);
    }

    void namesReachSqlThroughOneFunction()
    {
        // A hand-written name is between two pieces of text: one ends within quotation marks, the next begins there.
        static const QRegularExpression mark(u"(?<!u)'\"'"_s);
        static const QRegularExpression text(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
        QStringList offenders;
        for (const QString &path : sourcesIn(u"models/store"_s)) {
            QString source = contentOf(path);
            bool isByHand = mark.match(source).hasMatch();
            source.remove(u"'\"'"_s);
            for (auto found = text.globalMatch(source); !isByHand && found.hasNext();)
                isByHand = found.next().captured(1).count(u"\\\""_s) % 2 != 0;
            if (isByHand && !path.endsWith(u"/SqlText.cpp"_s))
                offenders.append(path + u" quotes a name by itself"_s);
        }
        verifyNone(offenders);
    }

    void coloursComeFromTokens()
    {
        static const QRegularExpression hex(u"\"#[0-9A-Fa-f]{6,8}\""_s);
        QStringList offenders;
        for (const QString &path : sourcesIn(u"ui"_s)) {
            if (hex.match(contentOf(path)).hasMatch())
                offenders.append(path + u" holds a colour of its own"_s);
        }
        verifyNone(offenders);
    }

    void everyModuleHasAReadme()
    {
        QStringList offenders;
        for (const Module &module : modules()) {
            const QDir folder(sourceRoot().filePath(module.folder));
            if (folder.exists() && !folder.exists(u"README.md"_s))
                offenders.append(module.folder + u" has no README.md"_s);
        }
        verifyNone(offenders);
    }
};

SATCHEL_TEST(tst_Includes)
#include "tst_Includes.moc"
