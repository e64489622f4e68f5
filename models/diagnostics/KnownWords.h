// SPDX-License-Identifier: GPL-3.0-or-later
// English words that programs and servers say what went wrong with, and that name nobody: in small letters, separated
// by white space. Leave out what is also a name ("mark", "will", "may", "bill", "rose") or says what a business does.
#pragma once

namespace satchel::diagnostics {

inline constexpr auto knownWords = R"(
a about above access account accounts action active add address after again all allowed already also always amount an and another any
answer answered api are argument array as at attempt authentication authorization auth available
backup backups bad be because been before being below between body boolean broken busy but by bytes
cache call called can cancelled cannot certificate changed characters check checked choice client closed code column columns
complete configured conflict connect connected connection connections contact contacts contain contains content corrupt
could count create created currency cursor
daily data database date day days deal deals decimal default deleted denied depth device did different digits disabled disk disconnected
do does doesnt done dont duplicate duplicates during
each edit email emails empty enabled encoding encrypted end ended entity entry error errors every exceeded exception exist existing
exists expected expired expires
fail failed failure false field fields file files filter first folder for forbidden format formula found free from full function
gateway get given gone
handshake has have header host hour hours http https
id ids if ignored in incomplete incorrect index input insert insufficient integer interface internal into invalid is isnt issue it its
item items
json key keychain kind
last later lead leads least left length level limit line lines link linked list load loaded local lock locked log login long lost
maintenance malformed malformed many match matches maximum meanwhile memory message method minimum minute minutes missing mode module more most
must
name needed needs negative network never new newer next no none not nothing null number
object objects of off offline old older on once one only open opened operation option options or order other others out over owner
page pages parameter parent parse part passphrase path payload pending per percent permission permissions phone pipeline please point policy
port position possible present previous private problem process program properties property provided proxy public
query queue quota
range rate read reached reading record records redirect reference references refresh refused rejected remote removed
request requests required resource response responses result retry returned revoked right rights round row rows rule
same schema scope scopes second seconds secret secure see send sent server servers service session set setting settings several
short should sign signature signed since size so some space specified sqlite ssl stage start state status step still stopped store stream
string syntax system
table tables take task tasks temporarily temporary text than that the their them then there these they this those time timed timeout times
tls to token tokens too total transaction tries true try type types
unable unauthorized unavailable unexpected unique unknown unreachable unsupported until update updated upgrade url use used user users
valid validation value values verification verify version
wait waiting was were what when where which while who whole window with within without word words write writing written wrong
xml yet you your zero zone
aborted acceptable allocation already although balance batch bearer browser bulk bug checkpoint checksum cipher clock command commit
compressed computer concurrent conversion creation credentials damaged deadlock deletion denied descriptor differ differs directory
drive duplicated edited editing entries entitlement environment exceeds exclusive extra finished fit fits frozen grant history
import imported integrity into invocation keys lacks lists logs mapped mapping match mismatch missed multiple needs network newest
nonexistent occurred offset owner owners parked password picklist plain precondition primary quick quoted reason reasons rejects
released repair repaired replaced restore restored restricted retried root run running salvage save saved search sequence setup sort
stale stored stores subscription succeeded supported suspended syncs sync synchronisation synchronization tenant terminated throttled
together trash unprocessable unreadable unsaved username utf8 virtual volume wal writable writer
)";

} // namespace satchel::diagnostics
