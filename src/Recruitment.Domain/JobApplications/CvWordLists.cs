namespace Recruitment.Domain.JobApplications;

/// <summary>Words that stand at the head of CVs in the place of a name.</summary>
internal static class CvWordLists
{
    /// <summary>Of headings, jobs, schools, employers and sentences.</summary>
    public static readonly HashSet<string> NotAName = Words(
        """
        a about abuse academy accountant accounting accounts achievements actor actress adaptable additional address admin administration
        administrative administrator adobe adoption adviser advisor advocacy advocate aerospace africa african age agency agent aid aide alevel all
        am ambitious america american amhp ampho an analysis analyst and any applicant application apprentice approved april architect are area army
        artist arts as asia asian assessing assessment assessor assessors assistant assistant's associate assurance asye at attendance au audit
        auditor august authority availability available avenue aviation aysw babysitter bachelor bangladesh bank banking barista barrister be been
        behaviours benefits best bio biography birth borough branch bricklayer bridge britain british broker bsc btec builder business by cabin
        candidate captain care career caregiver carer caretaker caring carpenter cashier catering center centre certificate certificates
        certifications chair chapter charity chef chief childminder children childrens citizen citizenship city cleaner clerk client clinic close
        co-ordinator coach college commander committed communication communications community company compassionate competences competencies
        confidential constable construction consultancy consultant consulting contact contacts cook coordinator copy core cottage council
        counselling counsellor counselor county courier court cover created creation creative crescent crew current curriculum customer cv dancer
        data database date day dbs dear december decorator dedicated degree degrees delivery dental department deprivation deputy design designer
        details developer development digital diploma direct director disability distinction district division dob doctor document domestic download
        draft drive driven driver driving dynamic e-mail early editor education educational ehcp electrician email empathetic employed employment
        engineer engineering england england's enhanced enthusiastic entrepreneur estate ethnicity europe european event events examiner example
        excel executive experience experienced experiences expert eyfs facilitator faithfully families family farm farmer february fellow final
        finance financial first firstname flat flexible for foreman forename foster fostering foundation founder freelance freelancer friday from
        full full-time gardener gardens gcse gcses gender generalist ghana google government grade graduate grange green group grove guard hall
        hardware hardworking has have head head-office headquarters health heights hello help helper hi highlights hill history hobbies homelessness
        honours hons hospital hospitality hotel house housekeeper housekeeping housing how hub human i immediate in inclusion independent india
        indian information information-technology informed inspector institute instructor insurance interests intern intervention introduction
        ireland irish is it january job jobs joiner journalist july june kenya key kingdom known labourer lane language languages last lastname law
        lawyer lead leader leading learning lecturer legal letter letters level levels liberty licence license lieutenant limited line linkedin llp
        local locum lodge logistics ltd madam mail major management manager manor march marital marketing master masters may mca me mechanic media
        mental mentor merit mews microsoft middle midwife military mill ministry misuse mobile moderator monday month months more most motivated msc
        musician my name names nanny national nationality naval navy needs network networks new newly nhs nigeria nigerian no not notice november
        nqsw nurse nursery nursing nvq objective objectives october of office officer old on one operative operator organisation organization our
        outlook outreach overview owner page painter pair pakistan parade paralegal paramedic park part part-time partner pass passionate passport
        period permanent personal pgce pharmacist pharmacy phone photographer photoshop pilot place plan planning plans playgroup plc plumber poland
        police porter portfolio post powerpoint practice practices practitioner preferred preschool present previous primary principal prison
        private probation product professional professor profile program programme project protection psychologist psychology public
        public-relations qualification qualifications qualified quality recent receptionist recruiter recruitment referee referees reference
        references reflective regards regional registered registration relational relevant reliable religion report reports republic research
        researcher residential resilient resources respite restaurant results resume retail revenue reviewing road role roles romania row résumé
        safeguarding safeguards salary sales sample saturday school science sciences scientist scotland scottish secondary secretary section sector
        security self sen senco send senior september sergeant service services sex shop sincerely singer sir site skill skills social social-worker
        software soldier solicitor some special specialist square state statement states status store street strengths strengths-based student
        students substance substitute summary summary's sunday supervision supervisor supply support supporting surgery surname surveyor system
        systems teacher teaching team teams technician technology telephone teller template temporary tenancy terrace thank thanks that the
        therapist therapy these this those three thursday time title to tourism tower towers town trainee trainer training transport trauma travel
        trust tuesday tutor two union unit united university updated values version veteran view village visa vitae voluntary volunteer waiter
        waitress wales ward warehouse was way we web website wednesday week welcome welder welfare welsh what when where who why windows with word
        work worker worker's workers writer writing year years yes you your yours youth zimbabwe zoom
        """);

    /// <summary>Towns and counties of Britain, and some further off. Many are a family name too, and then the given name or the address tells.</summary>
    public static readonly HashSet<string> Places = Words(
        """
        abbot aberdeen aberystwyth abingdon accra accrington albans aldershot altrincham andover ashford ashton auckland aycliffe aylesbury banbury
        bangor barking barnet barnsley barnstaple barrow basildon basingstoke bath batley bedford belfast berlin beverley bexley birkenhead
        birmingham bishop bishops blackburn blackpool bognor bolton bootle boston bournemouth bracknell bradford braintree brent brentford brentwood
        bridgend bridgwater brighton bristol bromley burnley burton bury camberley cambridge camden canterbury cardiff carlisle carshalton
        castleford chatham chelmsford cheltenham cheshire chester chesterfield chichester chippenham chorley clacton cleethorpes clevedon colchester
        corby cornwall coventry crawley crewe croydon cumbria darlington dartford delhi derby derbyshire devon dewsbury dhaka doncaster dorchester
        dorset dover dublin dudley dundee durham ealing east eastbourne eastfield eastleigh ebbw edinburgh edmunds ellesmere enfield epsom essex
        exeter exmouth falmouth fareham farnborough farnham folkestone furness garden gateshead gillingham glasgow gloucester gloucestershire
        gosport gravesend grays great greenwich grimsby guildford hackney halesowen halifax hammersmith hampshire harare harborough haringey harlow
        harrogate harrow hartlepool hastings hatfield havant havering helens hemel hempstead hereford herefordshire hertford hertfordshire
        hillingdon hinckley hitchin hounslow hove huddersfield hull huntingdon ilford in inverness ipswich isle isleworth islington johannesburg
        karachi keighley kendal kensington kent kerala kettering keynes kidderminster kings kingston kirkby kirklees kochi lagos lahore lambeth
        lancashire lancaster le leamington leeds leicester leicestershire leigh lewisham lichfield lincoln lincolnshire little liverpool london
        loughborough lower lowestoft luton lyne macclesfield madrid magna maidenhead maidstone manchester mansfield mare margate market melbourne
        melton merseyside merthyr merton middlesbrough middlesex milton milton-keynes mowbray mumbai nairobi new newark newbury newcastle newham
        newport newton norfolk north northallerton northampton northamptonshire northfield northumberland norwich nottingham nottinghamshire
        nuneaton old oldham on oxford oxfordshire paris parva peterborough plymouth poole port portsmouth preston ramsgate reading redbridge redcar
        redditch redhill regis reigate ridgeshire rochdale rochester rome romford rotherham rugby runcorn rutland saffron saint salford salisbury
        sandwell scarborough scunthorpe sea sheffield shrewsbury shropshire slough smethwick solihull somerset south southampton southend southport
        southwark spa st stafford staffordshire stevenage stirling stockport stockton stoke stortford stourbridge stratford stroud suffolk
        sunderland super surrey sussex sutton-coldfield swansea swindon sydney tameside tamworth taunton tees telford the torbay toronto torquay
        tottenham trafford trent truro tunbridge twickenham tydfil tyne under upon upper uxbridge vale wakefield walden wallasey walsall walthamstow
        wandsworth warrington warwick warwickshire watford wellingborough wells welwyn wembley west westmere westminster westshire weymouth wigan
        wight wiltshire winchester windsor wirral woking wokingham wolverhampton woolwich worcester worcestershire workington worksop worthing
        wrexham wycombe yarmouth yeovil york yorkshire
        """);

    private static HashSet<string> Words(string list) => [.. list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SearchText.Fold)];
}
